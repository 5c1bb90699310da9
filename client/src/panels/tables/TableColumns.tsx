import type { TableMapping } from '@samtavle/shared/file/tableNotes'
import type { TableAnswer } from '@samtavle/shared/protocol/notes'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field.tsx'

interface TableColumnsProps {
  table: TableAnswer
  mapping: TableMapping
  change: (mapping: TableMapping) => void
  chooseSheet: (sheet: number) => void
}

/** Which column of a table is what. */
export function TableColumns({ table, mapping, change, chooseSheet }: TableColumnsProps) {
  const { t } = useTranslation()
  const heading = useId()
  const isByCell = mapping.text === 'cells'
  return (
    <div className="table-columns">
      {table.sheets.length > 1 && (
        <Choice
          label={t('rows.sheet')}
          value={String(table.sheet)}
          options={table.sheets.map((name, i) => [String(i), name])}
          change={(value) => chooseSheet(Number(value))}
        />
      )}
      <ColumnChoice
        label={t('rows.text')}
        description={isByCell ? t('rows.everyCellHelp') : undefined}
        table={table}
        mapping={mapping}
        value={mapping.text}
        other={['cells', t('rows.everyCell')]}
        change={(text) => change({ ...mapping, text: text ?? 'cells' })}
      />
      {!isByCell &&
        (['area', 'theme'] as const).map((key) => (
          <ColumnChoice
            key={key}
            label={t(`rows.${key}`)}
            table={table}
            mapping={mapping}
            value={mapping[key]}
            other={['', t('rows.none')]}
            change={(column) => change({ ...mapping, [key]: column })}
          />
        ))}
      <div className="ds-field">
        <input
          id={heading}
          className="ds-input"
          type="checkbox"
          checked={mapping.heading}
          onChange={(event) => change({ ...mapping, heading: event.target.checked })}
        />
        <label className="ds-label" htmlFor={heading}>
          {t('rows.heading')}
        </label>
      </div>
    </div>
  )
}

interface ColumnChoiceProps {
  label: string
  description?: string | undefined
  table: TableAnswer
  mapping: TableMapping
  value: number | 'cells' | null
  /** What may be chosen beside a column. */
  other: [value: string, name: string]
  /** Gets null for the other. */
  change: (column: number | null) => void
}

function ColumnChoice({ label, description, table, mapping, value, other, change }: ColumnChoiceProps) {
  const { t } = useTranslation()
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const names = Array.from({ length: width }, (_, i): [string, string] => {
    const name = table.rows[0]?.[i]?.trim().slice(0, 60)
    const letter = letterOf(i)
    return [String(i), mapping.heading && name ? t('rows.columnNamed', { letter, name }) : t('rows.column', { letter })]
  })
  return (
    <Choice
      label={label}
      description={description}
      value={typeof value === 'number' ? String(value) : other[0]}
      options={other[0] === '' ? [other, ...names] : [...names, other]}
      change={(chosen) => change(chosen === other[0] ? null : Number(chosen))}
    />
  )
}

interface ChoiceProps {
  label: string
  description?: string | undefined
  value: string
  options: readonly [value: string, name: string][]
  change: (value: string) => void
}

function Choice({ label, description, value, options, change }: ChoiceProps) {
  return (
    <Field label={label} description={description}>
      {(parts) => (
        <select {...parts} className="ds-input" value={value} onChange={(event) => change(event.target.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** What spreadsheets call a column: A, B, …, Z, AA. */
const letterOf = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') + String.fromCharCode(65 + (column % 26))
