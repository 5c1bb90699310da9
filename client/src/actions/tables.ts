import { tableQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId, CardId } from '@samtavle/shared/schema/ids'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'
import { addAreaBelow } from './starterAreas.ts'
import { untilSaved } from './untilSaved.ts'

/** Makes so many tables, each an area of its own below the others. `nameOf`: what the nth is called, from 1. */
export function makeTables(count: number, nameOf: (number: number) => string): Action {
  return {
    label: 'tables.make',
    enabled: ({ board }) => isFacilitator(board) && board.state.get().document !== null && count > 0,
    perform: async ({ board }) => {
      const { document } = board.state.get()
      if (!document) return
      const areas = Array.from({ length: count }, (_, i) =>
        addAreaBelow(document, { title: nameOf(i + 1), prompt: '' }),
      )
      // The server knows the areas when they are saved.
      await untilSaved(document)
      await board.command({ type: 'tables', areas: areas.map(({ id }) => id) })
    },
  }
}

/** The areas of the tables become areas like all others. */
export const stopTables: Action = {
  label: 'tables.stop',
  enabled: ({ board }) => isFacilitator(board) && (board.state.get().session?.tables.length ?? 0) > 0,
  perform: async ({ board }) => {
    await board.command({ type: 'tables', areas: [] })
  },
}

/** Says where one sits; null: at no table. */
export const sitAt = (board: BoardConnection, table: AreaId | null): void =>
  board.answers.give(tableQuestion, table === null ? [] : [table])

/** Brings a note of one's own table to where all tables meet. */
export const bring = (card: CardId): Action => ({
  label: 'tables.bring',
  enabled: ({ board }) => board.state.get().session?.step.perTable === true,
  perform: async ({ board }) => {
    await board.command({ type: 'bring', card })
  },
})
