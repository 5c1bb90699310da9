import { formatDay } from '@samtavle/shared/locale/dates'
import type { Quote } from '@samtavle/shared/summary/summary'
import { useOwn } from '../boardContext.ts'
import { FollowUp } from './FollowUp.tsx'
import { OwnWords } from './Quotes.tsx'
import { ReplyEditor } from './ReplyEditor.tsx'
import { useReport } from './reportContext.ts'

/** The one page for those who decide: whose input it is, the question, what is asked of them, and who answers when. */
export function Front() {
  const { summary, words } = useReport()
  const { title, front, locale } = summary
  const isFacilitator = useOwn().role === 'facilitator'
  return (
    <header className="report-front">
      <p className="kicker">
        <span>{words.summary}</span>
        {front.meeting && <span>{words.meetingOn(formatDay(front.meeting, locale))}</span>}
      </p>
      <h1 dir="auto">{title || words.untitled}</h1>
      <p className="report-promise" dir="auto">
        {front.promise}
      </p>
      {front.notesGone && <p className="quiet">{words.notesGone(formatDay(front.notesGone, locale))}</p>}
      {summary.foreword && <OwnWords text={summary.foreword} className="foreword" />}
      <div className="columns">
        <div>
          {front.question && (
            <section>
              <h2>{words.question}</h2>
              <OwnWords text={front.question} className="question" />
            </section>
          )}
          <Asks />
        </div>
        <div className="aside">
          <Answer />
          {isFacilitator && <ReplyEditor />}
          <FollowUp />
          <AtAGlance />
        </div>
      </div>
    </header>
  )
}

function Asks() {
  const { summary, words } = useReport()
  const { asks } = summary.front
  if (!asks) return null
  return (
    <section className="asks">
      <h2>{words.asks}</h2>
      <AskList title={words.askAnswer} quotes={asks.decisions} />
      <AskList title={words.askOwners} quotes={asks.ownersFor} />
    </section>
  )
}

function AskList({ title, quotes }: { title: string; quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {quotes.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who answers and when, and what they have answered. */
export function Answer() {
  const { summary, words } = useReport()
  const { answer } = summary.front
  if (!answer) return null
  return (
    <section className="panel">
      <h2>{words.answer}</h2>
      <dl>
        {answer.receiver && (
          <div>
            <dt>{words.answerFrom}</dt>
            <dd>
              <bdi>{answer.receiver}</bdi>
            </dd>
          </div>
        )}
        {answer.by && (
          <div>
            <dt>{words.answerBy}</dt>
            <dd>
              {formatDay(answer.by, summary.locale)}
              {answer.passed && <span className="overdue">{words.passed}</span>}
            </dd>
          </div>
        )}
        {answer.reply && (
          <div>
            <dt>{words.repliedOn(formatDay(answer.reply.on, summary.locale))}</dt>
            <dd>
              <OwnWords text={answer.reply.text} className="reply" />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function AtAGlance() {
  const { summary, words } = useReport()
  const { figures, participation } = summary
  const counts = [
    { say: words.people, n: participation.participants },
    { say: words.notes, n: figures.visibleNotes },
    { say: words.themeCount, n: Object.keys(figures.themes).length },
    { say: words.decisionCount, n: figures.decisions },
    { say: words.measureCount, n: figures.measures },
  ].filter(({ n }) => n > 0)
  if (counts.length === 0) return null
  return (
    <section className="panel">
      <h2>{words.atAGlance}</h2>
      <ul className="counts">
        {counts.map(({ say, n }) => (
          <li key={say(n)}>{say(n)}</li>
        ))}
      </ul>
    </section>
  )
}
