import { formatDay } from '@samtavle/shared/locale/dates'
import type { Measure } from '@samtavle/shared/summary/summary'
import { useReport } from './reportContext.ts'

/** What is said of a measure. `onPaperOnly`: on the screen there are fields for it. */
export function MeasureFacts({ measure, onPaperOnly = false }: { measure: Measure; onPaperOnly?: boolean }) {
  const { summary, words } = useReport()
  const { owner, due, status, passed, result, learnt, takeHome } = measure
  return (
    <dl className={onPaperOnly ? 'on-paper' : undefined}>
      <div>
        <dt>{words.owner}</dt>
        <dd>{owner === null ? <span className="overdue">{words.noOwner}</span> : <bdi>{owner}</bdi>}</dd>
      </div>
      <div>
        <dt>{words.due}</dt>
        <dd>
          {due ? formatDay(due, summary.locale) : words.noDue}
          {passed && <span className="overdue">{words.passed}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.status}</dt>
        <dd>
          <span className="status" data-status={status}>
            {words.statuses[status]}
          </span>
        </dd>
      </div>
      <Said name={words.result} text={result} />
      <Said name={words.learnt} text={learnt} />
      <Said name={words.takeHome} text={takeHome ? '✓' : ''} />
    </dl>
  )
}

function Said({ name, text }: { name: string; text: string }) {
  if (text === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  )
}
