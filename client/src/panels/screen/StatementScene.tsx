import type { Colour } from '@samtavle/shared/schema/values'
import { JoinLine } from './JoinCard.tsx'
import { ScreenTimer } from './ScreenTimer.tsx'
import { textLength } from './textLength.ts'

interface StatementSceneProps {
  text: string
  /** Over it: what it is. */
  above?: string
  /** Of the note that it stands on, if it does. */
  paper?: Colour
}

/** One thing for everybody to look at, as large as it can be. */
export function StatementScene({ text, above, paper }: StatementSceneProps) {
  return (
    <main className="screen-statement">
      <div className="screen-said" data-paper={paper}>
        {above && <p className="screen-above">{above}</p>}
        <h1 data-length={textLength(text)}>{text}</h1>
      </div>
      <footer className="screen-foot">
        <JoinLine />
        <ScreenTimer />
      </footer>
    </main>
  )
}
