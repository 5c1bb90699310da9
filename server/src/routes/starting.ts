import { buildMethod, type MethodBoard } from '@samtavle/shared/methods/buildMethod'
import { loadTexts } from '@samtavle/shared/methods/loadTexts'
import { methodOf } from '@samtavle/shared/methods/methods'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme } from '@samtavle/shared/schema/theme'
import type * as Y from 'yjs'
import { madeApart, rowsOf } from '../rooms/additions/madeApart.ts'
import { serverOrigin } from '../rooms/boardState.ts'
import type { BoardStart } from '../rooms/registry.ts'
import type { Write } from '../storage/boardStore.ts'

/** What a new board begins with, and the rows of its document. */
export interface Beginning {
  start: BoardStart
  rows: Write[]
}

/** A new board as asked for; a method of the bank brings its areas, its plan and its settings, an empty one nothing. */
export async function beginningOf(request: BoardStart): Promise<Beginning> {
  const method = methodOf(request.method)
  if (!method) return { start: request, rows: [] }
  const board = buildMethod(method, await loadTexts(method.id, request.locale), makeId)
  const settings = { ...board.settings, ...request.settings }
  return {
    start: { ...request, settings, agenda: board.agenda, parked: board.parked },
    rows: rowsOf(await madeApart(writesOf(board))),
  }
}

const writesOf = ({ areas, themes }: MethodBoard): ((doc: Y.Doc) => void)[] => [
  ...areas.map((area) => (doc: Y.Doc) => createArea(doc, area, serverOrigin)),
  ...themes.map((theme) => (doc: Y.Doc) => createTheme(doc, theme, serverOrigin)),
]
