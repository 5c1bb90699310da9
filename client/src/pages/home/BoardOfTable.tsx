import '../../ui/css/tables.css'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createBoardOfNotes, readTable } from '../../connection/tables.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { MakingTrouble } from '../../panels/making/MakingTrouble.tsx'
import type { Making } from '../../panels/making/useMaking.ts'
import { TableSteps } from '../../panels/tables/TableSteps.tsx'
import { useTable } from '../../panels/tables/useTable.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

/** A new board out of a table: each row a note. */
export function BoardOfTable({ making, onClose }: { making: Making; onClose: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const inHand = useTable((file, sheet) => readTable(file, sheet, { password: making.password.text }))
  const { notes, wrong } = inHand
  const make = () => {
    const board = {
      title: title.trim(),
      locale: currentLocale(),
      notes: notes.map((note) => ({ id: makeId(), ...note })),
    }
    void making.make((password) => createBoardOfNotes(board, password))
  }
  return (
    <Dialog title={t('rows.newBoard')} onClose={onClose} className="table-dialog">
      <TableSteps inHand={inHand}>
        {notes.length > 0 && (
          <>
            <Field label={t('rows.boardTitle')}>
              {(parts) => (
                <input
                  {...parts}
                  className="ds-input"
                  maxLength={limits.line}
                  value={title}
                  onChange={(event) => setTitle(event.target.value)}
                />
              )}
            </Field>
            <Button variant="primary" busy={making.busy} disabled={making.busy} onClick={make}>
              {t('rows.make', { count: notes.length })}
            </Button>
          </>
        )}
      </TableSteps>
      <MakingTrouble making={wrong === 'password-needed' ? askingPassword(making) : making} />
    </Dialog>
  )
}

/** Where one needs a password to make boards, one needs it to have a table read too. */
const askingPassword = (making: Making): Making => ({ ...making, password: { ...making.password, isNeeded: true } })
