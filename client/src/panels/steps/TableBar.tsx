import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { sitAt } from '../../actions/tables.ts'
import { Field } from '../../ui/Field.tsx'
import { useBoard, useContent, useSession } from '../boardContext.ts'
import { tableParameter } from '../tableParameter.ts'
import { useTable } from '../useTable.ts'

/** At which table one sits, and changing it. */
export function TableBar() {
  const { t } = useTranslation()
  const board = useBoard()
  const { tables, locale } = useSession()
  const { areas } = useContent()
  const table = useTable()
  useEffect(() => board.openDocument(), [board])
  useEffect(() => {
    const here = new URLSearchParams(location.search).get(tableParameter)
    if (here === null || !tables.includes(here)) return
    sitAt(board, here)
    history.replaceState(history.state, '', location.pathname)
  }, [board, tables])
  return (
    <Field label={t('tables.where')}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          value={table ?? ''}
          onChange={({ target }) => sitAt(board, target.value || null)}
        >
          <option value="">{t('tables.nowhere')}</option>
          {tables.map((id) => (
            <option key={id} value={id} lang={locale}>
              {areas.get(id)?.title ?? id}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
