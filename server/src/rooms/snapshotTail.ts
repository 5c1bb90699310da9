import * as Y from 'yjs'

const longTail = { updates: 500, bytes: 1024 * 1024 }

/**
 * The committed document as bytes: the last snapshot and the updates since. Joins are answered from it, without encoding
 * the live document and without showing what is not durable yet.
 */
export class SnapshotTail {
  /** Sequence number of the last logged update. */
  seq: number
  #snapshot: Uint8Array | null
  #tail: Uint8Array[]
  #updates: number
  #bytes = 0

  constructor(stored: { snapshot: Uint8Array | null; tail: Uint8Array[]; seq: number }) {
    this.seq = stored.seq
    this.#snapshot = stored.snapshot
    this.#tail = [...stored.tail]
    this.#updates = stored.tail.length
    for (const update of stored.tail) this.#bytes += update.length
  }

  add(update: Uint8Array): void {
    this.#tail.push(update)
    this.#updates++
    this.#bytes += update.length
  }

  /** Begins anew from a snapshot that covers everything added so far. */
  startFrom(snapshot: Uint8Array): void {
    this.#snapshot = snapshot
    this.#tail = []
    this.#updates = 0
    this.#bytes = 0
  }

  /** Whether it is time for a snapshot once `next` has been added. */
  isLong(next: Uint8Array | null): boolean {
    return this.#updates + (next ? 1 : 0) >= longTail.updates || this.#bytes + (next?.length ?? 0) >= longTail.bytes
  }

  /**
   * What a client that is at `stateVector` lacks: the answer to its step 1, and an update with all that came after the
   * snapshot (null when nothing did; applying again what one has is harmless).
   */
  answerTo(stateVector: Uint8Array): { step2: Uint8Array; since: Uint8Array | null } {
    return { step2: this.#snapshotFor(stateVector), since: this.#mergedTail() }
  }

  #snapshotFor(stateVector: Uint8Array): Uint8Array {
    if (!this.#snapshot) return emptyUpdate
    // A new client's state vector is the single byte 0: it gets the stored bytes as they are.
    return stateVector.length <= 1 ? this.#snapshot : Y.diffUpdate(this.#snapshot, stateVector)
  }

  #mergedTail(): Uint8Array | null {
    if (this.#tail.length > 1) this.#tail = [Y.mergeUpdates(this.#tail)]
    return this.#tail[0] ?? null
  }
}

/** An update without structs or deletions. */
const emptyUpdate = Uint8Array.of(0, 0)
