import { OwnWords, TraceList } from './Quotes.tsx'
import { useReport } from './reportContext.ts'

/** What the work is for, what is fixed and what is open. */
export function Frames() {
  const { summary, words } = useReport()
  if (!summary.frames) return null
  const { purpose, fixed, influence } = summary.frames
  return (
    <div className="facts">
      {purpose && (
        <div className="wide">
          <h3>{words.purpose}</h3>
          <OwnWords text={purpose} className="large" />
        </div>
      )}
      <Bullets title={words.fixed} lines={fixed} />
      <Bullets title={words.influence} lines={influence} />
    </div>
  )
}

function Bullets({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
          <li key={i} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The question the work began with, and the wordings put forward. */
export function ProblemStatement() {
  const { summary, words } = useReport()
  if (!summary.problem) return null
  const { question, chosen, ancestors, wordings } = summary.problem
  return (
    <>
      {chosen && (
        <>
          <h3>{words.chosen}</h3>
          <OwnWords text={chosen.text} className="large" />
          <TraceList label={words.ancestors} traces={ancestors} />
        </>
      )}
      {question && (
        <>
          <h3>{words.startingPoint}</h3>
          <OwnWords text={question} className="large" />
        </>
      )}
      {wordings.length > 0 && (
        <>
          <h3>{words.wordings}</h3>
          <ol className="entries">
            {wordings.map(({ id, text, mergedFrom, sources, dots }) => (
              <li key={id}>
                <OwnWords text={text} className="text" />
                {dots !== null && <p className="label">{words.dotsOfWording(dots)}</p>}
                <TraceList label={words.mergedFrom} traces={mergedFrom} />
                <TraceList label={words.buildsOnNotes} traces={sources} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** Words that were flagged or agreed on. */
export function Glossary() {
  const { summary, words } = useReport()
  return (
    <dl className="glossary">
      {summary.glossary?.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt dir="auto">{term}</dt>
          {meaning ? <dd dir="auto">{meaning}</dd> : <dd className="withheld">{words.noMeaning}</dd>}
        </div>
      ))}
    </dl>
  )
}
