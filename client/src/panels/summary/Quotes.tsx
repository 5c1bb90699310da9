import type { Quote, Trace } from '@samtavle/shared/summary/summary'
import { useReport } from './reportContext.ts'

/** Somebody's words in a block of their own: line breaks kept, in the direction of their own script. */
export function OwnWords({ text, className, id }: { text: string; className: string; id?: string }) {
  return (
    <p id={id} className={`own-words ${className}`} dir="auto">
      {text}
    </p>
  )
}

/** Notes as sheets of paper. */
export function NoteSheets({ quotes }: { quotes: readonly Quote[] }) {
  const { words } = useReport()
  return (
    <ul className="report-notes">
      {quotes.map(({ id, kind, text }) => (
        <li key={id}>
          {kind === 'idea' && <p className="label">{words.idea}</p>}
          <OwnWords text={text} className="text" />
        </li>
      ))}
    </ul>
  )
}

/** A card that the report refers to, or why it cannot be quoted. */
export function TraceText({ trace }: { trace: Trace }) {
  const { words } = useReport()
  if (trace.state === 'visible') return <bdi>{trace.text}</bdi>
  return <em className="withheld">{trace.state === 'hidden' ? words.hiddenCard : words.removedCard}</em>
}

/** What something came out of; nothing when it came out of nothing. */
export function TraceList({ label, traces }: { label: string; traces: readonly Trace[] }) {
  if (traces.length === 0) return null
  return (
    <div className="traces">
      <p className="label">{label}</p>
      <ul>
        {traces.map((trace) => (
          <li key={trace.id}>
            <TraceText trace={trace} />
          </li>
        ))}
      </ul>
    </div>
  )
}
