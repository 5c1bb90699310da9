import * as Y from 'yjs'
import { Refused } from './refused.ts'
import { endOf, type Id, type Struct, type Update } from './update.ts'

/** How far one client's structs have come. */
interface Cursor {
  readonly structs: readonly Struct[]
  next: number
  /** The clock up to which everything of this client is known: live, or put in order. */
  known: number
  /** Whether its next struct waits for another client's. */
  waiting: boolean
}

/**
 * The structs of an update, each after everything that it refers to. Refuses as `gap` what would make Yjs put structs aside
 * until something turns up: holes, references to what nobody has sent, and circles.
 */
export function inDependencyOrder(update: Update, store: Y.Doc['store']): Struct[] {
  const cursors = new Map<number, Cursor>()
  for (const [client, structs] of update.structs) {
    cursors.set(client, { structs, next: 0, known: Y.getState(store, client), waiting: false })
  }
  const knownOf = (client: number): number => cursors.get(client)?.known ?? Y.getState(store, client)

  const ordered: Struct[] = []
  for (const cursor of cursors.values()) {
    const stack = [cursor]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const struct = top.structs[top.next]
      const missing = struct ? missingClient(struct, top.known, knownOf) : null
      if (missing !== null) {
        stack.push(waitFor(missing, top, cursors))
        continue
      }
      top.waiting = false
      if (struct) take(struct, top, ordered)
      if (top !== cursor || top.next === top.structs.length) stack.pop()
    }
  }
  return ordered
}

/** The client of which something has to come before this struct, or null. */
function missingClient(struct: Struct, known: number, knownOf: (client: number) => number): number | null {
  if (struct.clock > known) throw new Refused('gap', 'a hole before a struct')
  const parent = typeof struct.parent === 'string' ? null : struct.parent
  for (const reference of [struct.origin, struct.rightOrigin, parent]) {
    if (reference !== null && !isKnown(reference, struct, knownOf)) return reference.client
  }
  return null
}

function isKnown(reference: Id, struct: Struct, knownOf: (client: number) => number): boolean {
  if (reference.client !== struct.client) return reference.clock < knownOf(reference.client)
  // Yjs does not look: it takes for granted that a client refers to its own past.
  if (reference.clock >= struct.clock) throw new Refused('gap', 'a struct that refers to its own future')
  return true
}

/** The cursor of the client that `waiting` waits for. */
function waitFor(client: number, waiting: Cursor, cursors: ReadonlyMap<number, Cursor>): Cursor {
  const missing = cursors.get(client)
  if (!missing || missing.waiting || missing.next === missing.structs.length) {
    throw new Refused('gap', 'a reference to what nobody has sent')
  }
  waiting.waiting = true
  return missing
}

function take(struct: Struct, cursor: Cursor, ordered: Struct[]): void {
  ordered.push(struct)
  cursor.known = Math.max(cursor.known, endOf(struct))
  cursor.next++
}
