import '../../ui/css/tables.css'
import type { AddNotesAnswer, NewNote } from '@samtavle/shared/protocol/notes'
import { makeId } from '@samtavle/shared/schema/ids'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeNotesAway } from '../../actions/addedNotes.ts'
import { failureName } from '../../connection/http.ts'
import { addNotes, readTable } from '../../connection/tables.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useBoard, useBoardState } from '../boardContext.ts'
import { troubleKey } from '../trouble.ts'
import { TableSteps } from './TableSteps.tsx'
import { useTable } from './useTable.ts'

/** Notes that have been added, and whether that has been undone. */
interface Added {
  notes: NewNote[]
  made: AddNotesAnswer
  isUndone: boolean
}

/** Brings notes from a table onto the board. */
export function AddNotesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const inHand = useTable((file, sheet) => readTable(file, sheet, { boardId }))
  const [added, setAdded] = useState<Added | null>(null)
  return (
    <Dialog title={t('rows.title')} onClose={onClose} className="table-dialog">
      {added ? (
        <Outcome added={added} onUndone={() => setAdded({ ...added, isUndone: true })} onClose={onClose} />
      ) : (
        <TableSteps inHand={inHand}>
          <Adding notes={inHand.notes} onAdded={(notes, made) => setAdded({ notes, made, isUndone: false })} />
        </TableSteps>
      )}
    </Dialog>
  )
}

interface AddingProps {
  notes: readonly Omit<NewNote, 'id'>[]
  onAdded: (notes: NewNote[], made: AddNotesAnswer) => void
}

function Adding({ notes, onAdded }: AddingProps) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  // Named once: an answer that is lost on its way makes somebody try again, and no note may come twice.
  const named = useMemo(() => notes.map((note) => ({ id: makeId(), ...note })), [notes])
  const add = async () => {
    setBusy(true)
    setWrong(null)
    try {
      onAdded(named, await addNotes(boardId, named))
    } catch (failure) {
      setWrong(failureName(failure))
      setBusy(false)
    }
  }
  return (
    <>
      {notes.length > 0 && (
        <Button variant="primary" busy={busy} disabled={busy} onClick={() => void add()}>
          {t('rows.add', { count: notes.length })}
        </Button>
      )}
      {wrong && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {wrong === 'limit-reached' ? t('rows.notHere') : (t(troubleKey('named', wrong)) as string)}
        </p>
      )}
    </>
  )
}

function Outcome({ added, onUndone, onClose }: { added: Added; onUndone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  const document = useBoardState((state) => state.document)
  const { notes, made, isUndone } = added
  const undo = () => {
    if (!document) return
    takeNotesAway(document, notes, made)
    onUndone()
  }
  return (
    <>
      <p role="status">{isUndone ? t('rows.undone') : t('rows.added', { count: notes.length })}</p>
      <div className="dialog-actions">
        <Button variant="primary" onClick={onClose}>
          {t('rows.done')}
        </Button>
        {!isUndone && document && <Button onClick={undo}>{t('rows.undo')}</Button>}
      </div>
    </>
  )
}
