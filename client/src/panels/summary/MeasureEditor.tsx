import { measureStatuses } from '@samtavle/shared/schema/card'
import { limits } from '@samtavle/shared/schema/limits'
import type { Measure } from '@samtavle/shared/summary/summary'
import { useContext } from 'react'
import { changeMeasure, type MeasureChange } from '../../actions/measures.ts'
import { useBoard, useContent } from '../boardContext.ts'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import { useSaving } from '../saving/useSaving.ts'
import { useTyped } from '../saving/useTyped.ts'
import { MeasureField } from './MeasureField.tsx'
import { RefreshContext } from './refreshContext.ts'
import { useReport } from './reportContext.ts'

/** What is edited: the measure as it is now, and how a change of it is saved and taken back. */
interface Editing extends Pick<Measure, 'owner' | 'due' | 'status'> {
  /** The document has not arrived yet. */
  disabled: boolean
  change(to: MeasureChange, back: MeasureChange): Promise<boolean>
}

/** Says of a measure how it goes, who has it and by when; every change is saved at once. `textId`: of what it says. */
export function MeasureEditor({ measure, textId }: { measure: Measure; textId: string }) {
  const { words } = useReport()
  const board = useBoard()
  const refresh = useContext(RefreshContext)
  const saving = useSaving(measure.text)
  // The document knows of changes sooner than the report.
  const card = useContent().cards.get(measure.id)
  const { owner, due, status } = card ?? measure
  const save = (change: MeasureChange) => () => changeMeasure(board, measure.id, change).then(refresh)
  const editing: Editing = {
    ...{ owner, due, status },
    disabled: card === undefined,
    change: (to, back) => saving.save(save(to), save(back)),
  }
  return (
    <div className="measure-editor no-print">
      <div className="measure-fields">
        <StatusField editing={editing} textId={textId} />
        <DueField editing={editing} textId={textId} />
        <OwnerField editing={editing} textId={textId} />
      </div>
      {measure.passed && <p className="overdue">{words.passed}</p>}
      <SavedMark saving={saving} what={measure.text} />
      <RefusedMark saving={saving} />
    </div>
  )
}

interface FieldProps {
  editing: Editing
  textId: string
}

function StatusField({ editing: { status, disabled, change }, textId }: FieldProps) {
  const { words } = useReport()
  const choose = (value: string) => {
    const chosen = measureStatuses.find((one) => one === value)
    if (chosen) void change({ status: chosen }, { status })
  }
  return (
    <MeasureField label={words.status} textId={textId}>
      {(parts) => (
        <select {...parts} disabled={disabled} value={status} onChange={(event) => choose(event.target.value)}>
          {measureStatuses.map((one) => (
            <option key={one} value={one}>
              {words.statuses[one]}
            </option>
          ))}
        </select>
      )}
    </MeasureField>
  )
}

function DueField({ editing: { due, disabled, change }, textId }: FieldProps) {
  const { words } = useReport()
  const typed = useTyped(due ?? '', (day, before) => change({ due: day || null }, { due: before || null }))
  return (
    <MeasureField label={words.due} textId={textId}>
      {(parts) => (
        <input
          {...parts}
          type="date"
          disabled={disabled}
          value={typed.text}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.finish}
        />
      )}
    </MeasureField>
  )
}

function OwnerField({ editing: { owner, disabled, change }, textId }: FieldProps) {
  const { words } = useReport()
  const typed = useTyped(owner ?? '', (text, before) =>
    change({ owner: text.trim() || null }, { owner: before || null }),
  )
  return (
    <MeasureField label={words.owner} textId={textId} className="measure-owner">
      {(parts) => (
        <input
          {...parts}
          placeholder={words.noOwner}
          maxLength={limits.line}
          disabled={disabled}
          value={typed.text}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.finish}
          onKeyDown={(event) => event.key === 'Enter' && typed.finish()}
        />
      )}
    </MeasureField>
  )
}
