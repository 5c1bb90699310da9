import { OwnWords, TraceList } from './Quotes.tsx'
import { useReport } from './reportContext.ts'

/** What was decided, and which notes it builds on. */
export function Decisions() {
  const { summary, words } = useReport()
  return (
    <ol className="entries">
      {summary.decisions?.map(({ id, text, sources }) => (
        <li key={id}>
          <OwnWords text={text} className="text" />
          <TraceList label={words.sources} traces={sources} />
        </li>
      ))}
    </ol>
  )
}

/** Notes that both stand, and the question between them. */
export function Opposing() {
  const { summary, words } = useReport()
  return (
    <ol className="entries">
      {summary.opposing?.map(({ id, question, settled, cards: [one, other] }) => (
        <li key={id}>
          {question && <OwnWords text={question} className="text" />}
          <div className="pair">
            <OwnWords text={one.text} className="side" />
            <p className="label">{words.against}</p>
            <OwnWords text={other.text} className="side" />
          </div>
          {settled > 0 && <p className="quiet">{words.settled(settled)}</p>}
        </li>
      ))}
    </ol>
  )
}
