import * as Y from 'yjs'
import type { BoardStore, Write } from '../storage/boardStore.ts'
import { RoomProblem } from './problem.ts'
import type { SnapshotTail } from './snapshotTail.ts'

/** What has been committed in one go. */
export interface Committed {
  /** The merged updates of the tick, or null when the document did not change. */
  update: Uint8Array | null
}

/** How long until an erasure that the disk did not take is tried again, in ms. */
const eraseAgainMs = 5000

/**
 * How long a tick gathers, in ms: one commit and one frame per receiver for all that comes in meanwhile. What a room costs
 * is frames × people, so in a large room it gathers longer.
 */
const tickMsFor = (people: number): number => Math.min(40, 10 + people / 12)

interface Batch {
  updates: Uint8Array[]
  writes: Write[]
  settled: ((failure: Error | null) => void)[]
}

const emptyBatch = (): Batch => ({ updates: [], writes: [], settled: [] })

/**
 * The path of every write of one board to the disk: gathers for a tick, commits all of it in one transaction, then tells.
 * While a commit is under way the next tick gathers. After a failed commit it takes nothing any more; the room is thrown
 * away and loaded anew.
 */
export class Ledger {
  #batch = emptyBatch()
  #entering: (() => void)[] = []
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #failure: Error | null = null
  #erasing = false
  readonly #boardId: string
  readonly #store: BoardStore
  readonly #doc: Y.Doc
  readonly #tail: SnapshotTail
  readonly #people: () => number
  readonly #told: (committed: Committed) => void
  readonly #broken: (failure: Error) => void

  constructor(parts: {
    boardId: string
    store: BoardStore
    doc: Y.Doc
    tail: SnapshotTail
    /** How many there are to be told. */
    people: () => number
    /** Called after each commit, when those who staged have been answered. */
    told: (committed: Committed) => void
    /** Called once, when a commit has failed. */
    broken: (failure: Error) => void
  }) {
    this.#boardId = parts.boardId
    this.#store = parts.store
    this.#doc = parts.doc
    this.#tail = parts.tail
    this.#people = parts.people
    this.#told = parts.told
    this.#broken = parts.broken
    parts.doc.on('update', (update: Uint8Array) => {
      this.#batch.updates.push(update)
      this.#schedule()
    })
  }

  /**
   * Lets a client's update in with the next commit: `enter` is then called, judges it, and may apply it and stage rows.
   * All of a tick enter in one transaction, since Yjs looks through all client ids of a document in each.
   */
  enter(enter: () => void): void {
    if (this.#failure) return
    this.#entering.push(enter)
    this.#schedule()
  }

  /** Adds rows to the next commit; resolves when they are durable, rejects with `not-stored` when they are not. */
  stage(writes: Write[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.whenCommitted(writes, (failure) => (failure ? reject(new RoomProblem('not-stored')) : resolve()))
    })
  }

  /** Like {@link stage}, by callback: for the hot path of a socket. */
  whenCommitted(writes: Write[], settled: (failure: Error | null) => void): void {
    if (this.#failure) return settled(this.#failure)
    this.#batch.writes.push(...writes)
    this.#batch.settled.push(settled)
    this.#schedule()
  }

  /** Makes what has been deleted unreadable on the disk with the next commit: a fresh snapshot, and the file rewritten. */
  erase(): void {
    this.#erasing = true
    this.#schedule()
  }

  /** Takes nothing any more; what is waiting is refused. */
  stop(): void {
    this.#failure ??= new Error('the room is closed')
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#refuseWaiting(this.#failure)
  }

  /** Resolves when all that has been staged is settled. */
  async idle(): Promise<void> {
    while (this.#running || this.#timer) {
      if (this.#timer) this.#start()
      await this.#running
    }
  }

  #schedule(): void {
    if (this.#timer || this.#running || this.#failure) return
    this.#timer = setTimeout(() => this.#start(), tickMsFor(this.#people()))
  }

  #start(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#running ??= Promise.resolve()
      .then(() => this.#commit())
      .finally(() => {
        this.#running = null
        if (this.#isWaiting) this.#schedule()
      })
  }

  get #isWaiting(): boolean {
    const { updates, settled } = this.#batch
    return this.#entering.length > 0 || updates.length > 0 || settled.length > 0 || this.#erasing
  }

  #letIn(): void {
    const entering = this.#entering
    this.#entering = []
    if (entering.length === 0) return
    this.#doc.transact(() => {
      for (const enter of entering) enter()
    }, 'clients')
  }

  async #commit(): Promise<void> {
    this.#letIn()
    const batch = this.#batch
    this.#batch = emptyBatch()
    const update = batch.updates.length > 0 ? mergeAll(batch.updates) : null
    // Encoded now, before the next tick's edits come in: it then covers exactly what this commit makes durable.
    const erasing = this.#erasing
    this.#erasing = false
    const snapshot = erasing || this.#tail.isLong(update) ? Y.encodeStateAsUpdate(this.#doc) : null
    try {
      const writes: Write[] = update ? [{ put: 'update', bytes: update }, ...batch.writes] : batch.writes
      if (writes.length > 0) this.#tail.seq = await this.#store.commit(this.#boardId, writes)
    } catch (error) {
      return this.#fail(error instanceof Error ? error : new Error(String(error)), batch)
    }
    if (update) this.#tail.add(update)
    for (const settled of batch.settled) settled(null)
    this.#told({ update })
    if (snapshot) await this.#compact(snapshot, erasing)
  }

  /** A snapshot that fails loses nothing: the log still has it all. An erasure is tried again until it is done. */
  async #compact(snapshot: Uint8Array, erasing: boolean): Promise<void> {
    try {
      await this.#store.snapshot(this.#boardId, snapshot, this.#tail.seq)
      this.#tail.startFrom(snapshot)
      if (erasing) await this.#store.scrub(this.#boardId)
    } catch {
      if (erasing) setTimeout(() => this.erase(), eraseAgainMs).unref()
    }
  }

  #fail(failure: Error, batch: Batch): void {
    this.#failure = failure
    for (const settled of batch.settled) settled(failure)
    this.#refuseWaiting(failure)
    this.#broken(failure)
  }

  #refuseWaiting(failure: Error): void {
    const { settled } = this.#batch
    this.#batch = emptyBatch()
    this.#entering = []
    this.#erasing = false
    for (const tell of settled) tell(failure)
  }
}

const mergeAll = (updates: Uint8Array[]): Uint8Array =>
  updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates(updates)
