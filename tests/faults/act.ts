import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { boardFileOf, integrityOf } from './boardFile.ts'
import type { Moment } from './moments.ts'
import type { Stage } from './stage.ts'
import { lossesOn } from './writer.ts'

/** Something that is begun, is cut short by a kill, and must then be there as a whole or not at all. */
export interface Act {
  /** What the storage is at when the process is killed. */
  moment: Moment
  begin(): Promise<unknown>
  /** What is wrong after the restart; sentences. */
  problems(): Promise<string[]>
}

type Doc = Parameters<typeof createCard>[0]

/** Long notes by somebody; their texts begin with their ids. */
export function manyNotes(doc: Doc, origin: unknown, count: number): string[] {
  const ids = Array.from({ length: count }, makeId)
  doc.transact(() => {
    for (const id of ids)
      createCard(doc, { id, kind: 'note', text: `${id} ${'å'.repeat(1000)}`, place: [null, 0, 0] }, origin)
  })
  return ids
}

/** Nothing that was acknowledged is lost, and SQLite finds the file whole. */
export async function wholeBoard({ server, board, writers }: Stage): Promise<string[]> {
  const losses = await lossesOn(server.url, board, writers)
  const integrity = integrityOf(boardFileOf(server.dataFolder, board))
  return integrity === 'ok' ? losses : [...losses, `SQLite says ${integrity}`]
}

/** Gives a command under this id, so that it can be given again. */
export const give = ({ facilitator: { person } }: Stage, command: CommandInput, commandId: string): Promise<unknown> =>
  person.http.json('POST', routes.commands(person.boardId), { ...command, commandId })
