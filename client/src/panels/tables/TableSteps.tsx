import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { troubleKey } from '../trouble.ts'
import { TableColumns } from './TableColumns.tsx'
import { TablePreview } from './TablePreview.tsx'
import { TableSource } from './TableSource.tsx'
import type { TableInHand } from './useTable.ts'

/** From a file or pasted rows to notes: where they come from, which column is what, and what it comes to. `children`: what to do with them. */
export function TableSteps({ inHand, children }: { inHand: TableInHand; children: ReactNode }) {
  const { t } = useTranslation()
  const { busy, wrong, table, mapping, notes, skipped } = inHand
  return (
    <div className="table-steps">
      {table && mapping ? (
        <>
          <TableColumns table={table} mapping={mapping} change={inHand.change} chooseSheet={inHand.chooseSheet} />
          <TablePreview notes={notes} skipped={skipped} />
          {children}
          <Button variant="tertiary" className="flush" onClick={inHand.forget}>
            {t('rows.another')}
          </Button>
        </>
      ) : (
        <TableSource busy={busy} read={inHand.read} />
      )}
      {wrong && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {t(troubleKey('named', wrong)) as string}
        </p>
      )}
    </div>
  )
}
