import {
  type CopyBoardRequest,
  type CreateBoardAnswer,
  type CreateBoardRequest,
  createPasswordHeader,
} from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { ProblemError, request, requestWithFile } from './http.ts'

/** Makes a board; `password` is what the server may ask for, else ''. */
export function createBoard(board: CreateBoardRequest, password: string): Promise<CreateBoardAnswer> {
  return request('POST', routes.createBoard, board, passwordHeaders(password))
}

/**
 * Makes a board of a file that one was saved in. Rejects as requests do, with `bad-request` or `invalid-board` for a file that is none and
 * `too-large` for one that the server would not take.
 */
export async function importBoard(file: File, password: string): Promise<CreateBoardAnswer> {
  if (file.size > limits.boardFileBytes) throw new ProblemError('too-large', 413)
  const headers = { ...passwordHeaders(password), 'content-type': 'application/json' }
  return requestWithFile(routes.importBoard, file, headers)
}

/** Makes a board like one that is there, with what is written on it or without. */
export function copyBoard(boardId: BoardId, copy: CopyBoardRequest, password: string): Promise<CreateBoardAnswer> {
  return request('POST', routes.boardCopy(boardId), copy, passwordHeaders(password))
}

/** Makes a board of what a file had in it. */
export const boardOf = (file: unknown, password: string): Promise<CreateBoardAnswer> =>
  request('POST', routes.importBoard, file, passwordHeaders(password))

/** What carries the password, where there is one. */
export const passwordHeaders = (password: string): Record<string, string> =>
  password ? { [createPasswordHeader]: password } : {}
