import type { Measure } from '@samtavle/shared/summary/summary'
import { useEffect, useState } from 'react'
import { useBoard, useOwn } from '../boardContext.ts'
import { MeasureEditor } from './MeasureEditor.tsx'
import { MeasureFacts } from './MeasureFacts.tsx'
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
