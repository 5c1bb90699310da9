import { formatNumber } from '@samtavle/shared/locale/counting'
import { formatDay } from '@samtavle/shared/locale/dates'
import type { PulseReport } from '@samtavle/shared/summary/summary'
import { useReport } from './reportContext.ts'

/** How each meeting was: a column for each, so that one sees how it changes. */
export function Pulse() {
  const { summary, words } = useReport()
  const meetings = summary.pulse ?? []
  const questions = [...new Set(meetings.flatMap((meeting) => meeting.questions.map(({ text }) => text)))]
  const isAnyShown = meetings.some(({ answers }) => answers !== null)
  if (!isAnyShown) return <p className="quiet">{words.pulseFew}</p>
  return (
    <>
      <p className="quiet">{words.pulseScale}</p>
      <table>
        <thead>
          <tr>
            <td />
            {meetings.map((meeting) => (
              <Meeting key={meeting.id} meeting={meeting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question}>
              <th scope="row" dir="auto">
                {question}
              </th>
              {meetings.map(({ id, questions }) => (
                <Mean key={id} mean={questions.find(({ text }) => text === question)?.mean ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {meetings.some(({ answers }) => answers === null) && <p className="quiet">{words.pulseFew}</p>}
    </>
  )
}

function Meeting({ meeting: { meeting, answers } }: { meeting: PulseReport }) {
  const { summary, words } = useReport()
  return (
    <th scope="col">
      {meeting ? formatDay(meeting, summary.locale) : words.pulse}
      {answers !== null && <small> · {words.pulseAnswers(answers)}</small>}
    </th>
  )
}

function Mean({ mean }: { mean: number | null }) {
  const { summary } = useReport()
  return <td>{mean === null ? '–' : formatNumber(Math.round(mean * 10) / 10, summary.locale)}</td>
}
