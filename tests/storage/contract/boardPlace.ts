import type { BoardStore, Write } from '@samtavle/server/storage/boardStore'
import { onTestFinished } from 'vitest'
import { boardId, emptyBoard } from '../samples.ts'

/** Where boards are kept during one test: empty at first, and there when opened again. */
export interface BoardPlace {
  open(): Promise<BoardStore>
}

export type NewBoardPlace = () => Promise<BoardPlace>

/** An open store with nothing in it. */
export async function newStore(newPlace: NewBoardPlace): Promise<BoardStore> {
  const store = await (await newPlace()).open()
  onTestFinished(() => store.close())
  return store
}

/** A store with one board in it that holds a session and these rows. */
export async function storeWith(newPlace: NewBoardPlace, ...writes: Write[]): Promise<BoardStore> {
  const store = await newStore(newPlace)
  await store.create(boardId, [...emptyBoard(), ...writes])
  return store
}
