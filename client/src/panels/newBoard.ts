import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import type { StarterArea } from '../actions/starterAreas.ts'

/** What its maker has asked for on a board that was just made, and the links that are shown once. */
export interface NewBoard {
  links: CreateBoardAnswer['links']
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

/** The areas to lay out; the second time null. */
export function takeAreas(boardId: string): StarterArea[] | null {
  const board = newBoardOf(boardId)
  if (board) newBoards.set(boardId, { ...board, areas: null })
  return board?.areas ?? null
}

/** Its maker has kept the links. */
export function forgetNewBoard(boardId: string): void {
  newBoards.delete(boardId)
}
