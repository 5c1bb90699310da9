import type { NewNote } from '@samtavle/shared/protocol/notes'
import { updateArea } from '@samtavle/shared/schema/area'
import { type BoardState, serverOrigin } from '../boardState.ts'
import type { Change } from '../commands/change.ts'
import { madeApart } from './madeApart.ts'
import { type MadeForNotes, planNotes } from './planNotes.ts'

/** What adding asks of a room. */
interface Adding {
  read<Value>(workOut: (state: BoardState) => Value): Value
  tend(workOut: (state: BoardState) => Change | null): Promise<void>
}

const lastOf = new WeakMap<Adding, Promise<unknown>>()

/**
 * Adds notes to a board, all or none, and one addition after the other: each sees what those before it have made. Resolves when
 * they are durable; rejects with `limit-reached` or `not-stored`.
 */
export function addNotes(room: Adding, notes: readonly NewNote[]): Promise<MadeForNotes> {
  const before = lastOf.get(room) ?? Promise.resolve()
  const made = before.then(() => addAll(room, notes))
  lastOf.set(
    room,
    made.catch(() => {}),
  )
  return made
}

async function addAll(room: Adding, notes: readonly NewNote[]): Promise<MadeForNotes> {
  const { areas, themes, grown, fits, writes } = room.read(({ doc }) => planNotes(doc, notes))
  if (writes.length === 0) return { areas, themes }
  // First, and while they lie as they did: an area that is larger than it has to be is whole, and notes below an edge are not.
  if (grown.size > 0) {
    const grow: Change['edit'] = (doc) => {
      for (const [areaId, rect] of grown) updateArea(doc, areaId, { rect }, serverOrigin)
    }
    await room.tend(() => ({ edit: grow }))
  }
  const { updates, owner } = await madeApart(writes)
  await room.tend(() => ({ arrival: { updates, owner, fits } }))
  return { areas, themes }
}
