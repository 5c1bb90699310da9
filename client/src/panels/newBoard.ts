import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import type { StarterArea } from '../actions/starterAreas.ts'

/** What its maker has asked for on a board that was just made, and the links that are shown once. */
export interface NewBoard {
  /** Null when they have been kept. */
  links: CreateBoardAnswer['links'] | null
  /** Still to be laid out; null when that has been done. */
  areas: StarterArea[] | null
}

/** In memory only: the links are secrets. */
const newBoards = new Map<string, NewBoard>()

export function keepNewBoard(boardId: string, board: NewBoard): void {
  newBoards.set(boardId, board)
}

/** What there is for a board that was made on this page. Only looks: React may draw a page and not show it. */
export const newBoardOf = (boardId: string): NewBoard | null => newBoards.get(boardId) ?? null

/** Part of it is done: the links are kept, or the areas are there. The other may still be to come. */
export function doneWith(boardId: string, part: keyof NewBoard): void {
  const board = newBoardOf(boardId)
  if (board) newBoards.set(boardId, { ...board, [part]: null })
}
