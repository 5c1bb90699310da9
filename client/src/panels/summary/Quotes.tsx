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
      {quotes.map((quote) => (
        <li key={quote.id}>
          {quote.kind === 'idea' && <p className="label">{words.idea}</p>}
          <OwnWords text={quote.text} className="text" />
          <Layers quote={quote} />
        </li>
      ))}
    </ul>
  )
}

/** What has been laid over somebody's words: another way to put them, what speaks for and against, how many say the same. */
function Layers({ quote: { rewording, gains, risks, same } }: { quote: Quote }) {
  const { words } = useReport()
  const layers = [
    { name: words.rewording, text: rewording },
    { name: words.gains, text: gains },
    { name: words.risks, text: risks },
  ]
  return (
    <>
      {layers.map(
        ({ name, text }) =>
          text && (
            <div key={name} className="traces">
              <p className="label">{name}</p>
              <OwnWords text={text} className="quiet" />
            </div>
          ),
      )}
      {same !== undefined && <p className="label">{words.same(same)}</p>}
    </>
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
