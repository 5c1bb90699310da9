import { formatDay } from '@samtavle/shared/locale/dates'
import type { Measure } from '@samtavle/shared/summary/summary'
import { useEffect, useState } from 'react'
import { useBoard, useOwn } from '../boardContext.ts'
import { MeasureEditor } from './MeasureEditor.tsx'
import { OwnWords, TraceList } from './Quotes.tsx'
import { useReport } from './reportContext.ts'

/** Who does what by when, and how it goes; what is overdue comes first. Facilitators say here how it goes. */
export function Measures() {
  const { summary, words } = useReport()
  const board = useBoard()
  const isFacilitator = useOwn().role === 'facilitator'
  const measures = useSteadyOrder(summary.measures ?? [])
  useEffect(() => {
    if (isFacilitator) board.openDocument()
  }, [board, isFacilitator])
  return (
    <ol className="entries">
      {measures.map((measure) => (
        <li key={measure.id} className="measure" data-overdue={measure.passed || undefined}>
          <div>
            <OwnWords id={`measure-${measure.id}`} text={measure.text} className="text" />
            <TraceList label={words.sources} traces={measure.sources} />
          </div>
          {isFacilitator && <MeasureEditor measure={measure} textId={`measure-${measure.id}`} />}
          <MeasureFacts measure={measure} onPaperOnly={isFacilitator} />
        </li>
      ))}
    </ol>
  )
}

function MeasureFacts({ measure, onPaperOnly }: { measure: Measure; onPaperOnly: boolean }) {
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

/** Overdue ones first, as it was when they were first seen: nothing moves away under the hand of who changes it. */
function useSteadyOrder(measures: readonly Measure[]): Measure[] {
  const [order, setOrder] = useState(() => overdueFirst(measures))
  const fresh = measures.filter(({ id }) => !order.includes(id))
  if (fresh.length > 0) setOrder([...order, ...overdueFirst(fresh)])
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  return order.flatMap((id) => byId.get(id) ?? [])
}

const overdueFirst = (measures: readonly Measure[]): string[] =>
  [...measures].sort((a, b) => Number(b.passed) - Number(a.passed)).map(({ id }) => id)
