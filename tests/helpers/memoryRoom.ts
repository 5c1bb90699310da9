import { lastingQuestions } from '@samtavle/server/rooms/answers'
import { Room } from '@samtavle/server/rooms/room'
import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { newSession, type Settings } from '@samtavle/shared/schema/session'

/** Makes a board as the registry does, without the links to it. */
export function createMemoryBoard(store: BoardStore, boardId: string, settings: Partial<Settings> = {}): Promise<void> {
  const session = newSession({ title: 'Prøve', locale: 'nb', method: null, settings }, Date.now(), 'stepFree0')
  return store.create(boardId, [{ put: 'session', session }, ...lastingQuestions()])
}

/** The room of a board of which there is nothing but its store: no index, no door, no HTTP. */
export async function openMemoryRoom(store: BoardStore, boardId: string, broken: () => void = () => {}): Promise<Room> {
  return new Room({
    boardId,
    store,
    stored: await store.load(boardId),
    presenceMs: null,
    door: { open: async () => 'ABCD 1234', close: async () => {}, forgetNames: async () => {} },
    broken,
  })
}
