import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import type { StarterArea } from '../actions/starterAreas.ts'

/** What its maker has asked for on a board that was just made, and the links that are shown once. */
export interface NewBoard {
  links: CreateBoardAnswer['links']
  areas: StarterArea[]
}

/** In memory only: the links are secrets. */
const newBoards = new Map<string, NewBoard>()

export function keepNewBoard(boardId: string, board: NewBoard): void {
  newBoards.set(boardId, board)
}

/** What there is for a board that was made on this page; the second time nothing. */
export function takeNewBoard(boardId: string): NewBoard | null {
  const board = newBoards.get(boardId) ?? null
  newBoards.delete(boardId)
  return board
}
