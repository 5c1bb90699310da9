import { measureStatuses } from '@samtavle/shared/schema/card'
import { limits } from '@samtavle/shared/schema/limits'
import type { Measure } from '@samtavle/shared/summary/summary'
import { useContext, useId } from 'react'
import { changeMeasure, type MeasureChange } from '../../actions/measures.ts'
import { useBoard, useBoardState, useContent } from '../boardContext.ts'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import { useSaving } from '../saving/useSaving.ts'
import { useTyped } from '../saving/useTyped.ts'
import { RefreshContext } from './refreshContext.ts'
import { useReport } from './reportContext.ts'

/**
 * Says of a measure how it goes, who has it and by when; every change is saved at once. `textId`: of the element with its
 * text.
 */
export function MeasureEditor({ measure, textId }: { measure: Measure; textId: string }) {
  const { words } = useReport()
  const board = useBoard()
  const refresh = useContext(RefreshContext)
  const id = useId()
  const isThere = useBoardState((state) => state.document !== null)
  // Once the document is there it knows of changes sooner than the report.
  const { owner, due, status } = useContent().cards.get(measure.id) ?? measure
  const saving = useSaving(measure.text)
  const change = (to: MeasureChange, back: MeasureChange) =>
    saving.save(
      () => changeMeasure(board, measure.id, to).then(refresh),
      () => changeMeasure(board, measure.id, back).then(refresh),
    )
  const typedOwner = useTyped(owner ?? '', (text, before) =>
    change({ owner: text.trim() || null }, { owner: before || null }),
  )
  const typedDue = useTyped(due ?? '', (day, before) => change({ due: day || null }, { due: before || null }))
  return (
    <div className="measure-editor no-print">
      <div className="measure-fields">
        <div>
          <label id={`${id}-status-name`} htmlFor={`${id}-status`}>
            {words.status}
          </label>
          <select
            id={`${id}-status`}
            className="ds-input"
            aria-labelledby={`${id}-status-name ${textId}`}
            data-status={status}
            disabled={!isThere}
            value={status}
            onChange={(event) => {
              const chosen = measureStatuses.find((one) => one === event.target.value)
              if (chosen) void change({ status: chosen }, { status })
            }}
          >
            {measureStatuses.map((one) => (
              <option key={one} value={one}>
                {words.statuses[one]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label id={`${id}-due-name`} htmlFor={`${id}-due`}>
            {words.due}
          </label>
          <input
            id={`${id}-due`}
            className="ds-input"
            type="date"
            aria-labelledby={`${id}-due-name ${textId}`}
            disabled={!isThere}
            value={typedDue.text}
            onChange={(event) => typedDue.change(event.target.value)}
            onBlur={typedDue.finish}
          />
        </div>
        <div className="measure-owner">
          <label id={`${id}-owner-name`} htmlFor={`${id}-owner`}>
            {words.owner}
          </label>
          <input
            id={`${id}-owner`}
            className="ds-input"
            aria-labelledby={`${id}-owner-name ${textId}`}
            placeholder={words.noOwner}
            maxLength={limits.line}
            disabled={!isThere}
            value={typedOwner.text}
            onChange={(event) => typedOwner.change(event.target.value)}
            onBlur={typedOwner.finish}
            onKeyDown={(event) => event.key === 'Enter' && typedOwner.finish()}
          />
        </div>
      </div>
      {measure.passed && <p className="overdue">{words.passed}</p>}
      <SavedMark saving={saving} what={measure.text} />
      <RefusedMark saving={saving} />
    </div>
  )
}
