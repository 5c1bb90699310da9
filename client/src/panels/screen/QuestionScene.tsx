import type { ReactNode } from 'react'
import { JoinCard } from './JoinCard.tsx'
import { ScreenTimer } from './ScreenTimer.tsx'
import { textLength } from './textLength.ts'

interface QuestionSceneProps {
  question: string
  /** Above the question: what it belongs to. */
  above?: string
  /** Under the question: what is said about it. */
  children?: ReactNode
  /** In the lower corner: how far everybody has come. */
  count?: ReactNode
  /** Of the code to get in with. */
  join?: 'large' | 'small'
}

/** A question in large type. */
export function QuestionScene({ question, above, children, count, join = 'small' }: QuestionSceneProps) {
  return (
    <main className="screen-question" data-join={join}>
      <div className="screen-asked">
        {above && <p className="screen-above">{above}</p>}
        <h1 data-length={textLength(question)}>{question}</h1>
        {children && <div className="screen-about">{children}</div>}
      </div>
      <JoinCard size={join} />
      <footer className="screen-foot">
        <ScreenTimer />
        {count}
      </footer>
    </main>
  )
}
