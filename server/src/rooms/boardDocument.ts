import * as Y from 'yjs'
import type { StoredBoard } from '../storage/boardStore.ts'

/** Documents of more bytes take so long to build that whoever comes first would notice. */
const largeBytes = 128 * 1024

/**
 * The document of an open board. Of a large one there are only the stored bytes at first, which is all that somebody who
 * joins needs to be shown it; it is built as soon as anybody asks for more.
 */
export class BoardDocument {
  #stored: Uint8Array[]
  #live: Y.Doc | null = null
  #stateVector: Uint8Array | null = null
  #waiting: ((doc: Y.Doc) => void)[] = []
  #isUnreadable = false
  #unreadable: (failure: Error) => void = () => {}

  /** Throws when a small document cannot be built. */
  constructor({ snapshot, tail }: Pick<StoredBoard, 'snapshot' | 'tail'>) {
    this.#stored = snapshot ? [snapshot, ...tail] : [...tail]
    const bytes = this.#stored.reduce((sum, update) => sum + update.length, 0)
    if (bytes <= largeBytes) this.#build()
  }

  /** The document itself, built if it is not; throws when that fails. */
  get live(): Y.Doc {
    return this.#live ?? this.#build()
  }

  /** Calls `then` as soon as there is the document itself. */
  whenBuilt(then: (doc: Y.Doc) => void): void {
    if (this.#live) then(this.#live)
    else this.#waiting.push(then)
  }

  /** Builds it in so many ms, if it is not built by then. */
  buildIn(ms: number): void {
    if (!this.#live) setTimeout(() => this.#buildIfNeeded(), ms)
  }

  /** Calls `tell` when a large document turns out not to be one. */
  whenUnreadable(tell: (failure: Error) => void): void {
    this.#unreadable = tell
  }

  /** Encoded once for all who join between two changes: it names every client id that has ever written. */
  stateVector(): Uint8Array {
    this.#stateVector ??= Y.encodeStateVector(this.live)
    return this.#stateVector
  }

  #buildIfNeeded(): void {
    if (this.#isUnreadable) return
    try {
      this.live
    } catch (error) {
      this.#isUnreadable = true
      this.#unreadable(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #build(): Y.Doc {
    const doc = documentFrom(this.#stored)
    doc.on('update', () => {
      this.#stateVector = null
    })
    this.#live = doc
    this.#stored = []
    const waiting = this.#waiting
    this.#waiting = []
    for (const then of waiting) then(doc)
    return doc
  }
}

/**
 * The document as stored. It takes a fresh client id by being new: one that has been used before could issue the same
 * clock twice, after a crash, and replicas would diverge.
 */
function documentFrom(updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, 'load')
  }, 'load')
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('the stored document has holes')
  return doc
}
