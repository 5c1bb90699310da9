import type { AddNotesAnswer, NewNote, TableAnswer } from '@samtavle/shared/protocol/notes'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { Locale } from '@samtavle/shared/schema/session'
import { ProblemError, request, requestWithFile } from './http.ts'
import { passwordHeaders } from './makingBoards.ts'

/** Reads a file or pasted rows as a table: for a board that is there, or for a new one, for which there may be a password. */
export function readTable(
  file: Blob,
  sheet: number,
  { boardId, password = '' }: { boardId?: BoardId | undefined; password?: string },
): Promise<TableAnswer> {
  if (file.size > limits.importBytes) return Promise.reject(new ProblemError('too-large', 413))
  const path = boardId === undefined ? routes.readTable : routes.boardTable(boardId)
  return requestWithFile(`${path}?sheet=${sheet}`, file, passwordHeaders(password))
}

/** Makes a board of notes. */
export function createBoardOfNotes(
  board: { title: string; locale: Locale; notes: readonly NewNote[] },
  password: string,
): Promise<CreateBoardAnswer> {
  return request('POST', routes.boardOfNotes, board, passwordHeaders(password))
}

/** Adds notes to a board, all or none; answers with what was made beside them. */
export function addNotes(boardId: BoardId, notes: readonly NewNote[]): Promise<AddNotesAnswer> {
  return request('POST', routes.notes(boardId), { notes })
}
