import { notesFrom, type SkippedRow, type TableMapping, type TableNote } from '@samtavle/shared/file/tableNotes'
import type { TableAnswer } from '@samtavle/shared/protocol/notes'
import { useMemo, useState } from 'react'
import { failureName } from '../../connection/http.ts'

/** A table on its way to becoming notes. */
export interface TableInHand {
  busy: boolean
  /** The name of what went wrong with reading it. */
  wrong: string | null
  table: TableAnswer | null
  mapping: TableMapping | null
  notes: TableNote[]
  skipped: SkippedRow[]
  read(file: Blob, sheet?: number): void
  chooseSheet(sheet: number): void
  change(mapping: TableMapping): void
  forget(): void
}

/** `ask` reads a file as a table. */
export function useTable(ask: (file: Blob, sheet: number) => Promise<TableAnswer>): TableInHand {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [file, setFile] = useState<Blob | null>(null)
  const [table, setTable] = useState<TableAnswer | null>(null)
  const [mapping, setMapping] = useState<TableMapping | null>(null)
  const made = useMemo(
    () => (table && mapping ? notesFrom(table, mapping) : { notes: [], skipped: [] }),
    [table, mapping],
  )
  const read = async (chosen: Blob, sheet = 0) => {
    setBusy(true)
    setWrong(null)
    setFile(chosen)
    try {
      const answer = await ask(chosen, sheet)
      setTable(answer)
      setMapping(answer.suggested)
    } catch (failure) {
      setWrong(failureName(failure))
    }
    setBusy(false)
  }
  return {
    ...{ busy, wrong, table, mapping, ...made },
    read: (chosen, sheet) => void read(chosen, sheet),
    chooseSheet: (sheet) => file && void read(file, sheet),
    change: setMapping,
    forget: () => {
      setTable(null)
      setMapping(null)
    },
  }
}
