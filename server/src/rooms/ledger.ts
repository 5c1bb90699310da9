import * as Y from 'yjs'
import { type BoardStore, StoreFailed, type Write } from '../storage/boardStore.ts'
import { type Arrival, Arrivals, arrivalOrigin } from './additions/arrivals.ts'
import { type Batch, bytesIn, emptyBatch, isEmpty, joined, mergedUpdate } from './batch.ts'
import type { BoardDocument } from './boardDocument.ts'
import { RoomProblem } from './problem.ts'
import type { SnapshotTail } from './snapshotTail.ts'

/** What has been committed in one go. */
export interface Committed {
  /** The merged updates of the tick, or null when the document did not change. */
  update: Uint8Array | null
}

/** How long until a commit that the disk has refused is tried again, and after how long the room is given up, in ms. */
const refused = { againMs: 300, mostMs: 10_000 }
/** Bytes of updates that may wait for such a disk. */
const mostWaiting = 1024 * 1024
/** How long until a file that could not be scrubbed is scrubbed again, in ms. */
const scrubAgainMs = 5000

/** A tick gathers at least this long, in ms: what one person does in one go. */
const shortestTickMs = 10

/**
 * How long it may take until everybody has been told of a change while people are at work, in ms. What a room costs is
 * frames × people, one commit and one frame per receiver for all of a tick: so in a large room ticks are longer.
 */
const toldWithinMs = (people: number): number => Math.min(76, 12 + people / 3)

/**
 * The path of every write of one board to the disk: gathers for a tick, commits all of it in one transaction, then tells.
 * While a commit is under way the next tick gathers. When the disk refuses, nothing is told and the same is tried again, as
 * long as that may help and not too much waits. Then nothing is taken any more; the room is thrown away and loaded anew.
 */
export class Ledger {
  #batch = emptyBatch()
  #entering: (() => void)[] = []
  #timer: NodeJS.Timeout | null = null
  /** When all had been told of the last tick, in server ms, and how long it took to commit and tell it. */
  #toldAt = 0
  #tellingMs = 0
  #running: Promise<void> | null = null
  #failure: Error | null = null
  #erasing = false
  #refusedSince: number | null = null
  #isSealed = false
  readonly #arrivals: Arrivals
  readonly #boardId: string
  readonly #store: BoardStore
  readonly #document: BoardDocument
  readonly #tail: SnapshotTail
  readonly #people: () => number
  readonly #told: (committed: Committed) => void
  readonly #taking: (isTaking: boolean) => void
  readonly #broken: (failure: Error) => void

  constructor(parts: {
    boardId: string
    store: BoardStore
    document: BoardDocument
    tail: SnapshotTail
    /** How many there are to be told. */
    people: () => number
    /** Called after each commit, when those who staged have been answered. */
    told: (committed: Committed) => void
    /** Called when the disk refuses, and when it takes things again. */
    taking: (isTaking: boolean) => void
    /** Called once, when a commit has failed for good. */
    broken: (failure: Error) => void
  }) {
    this.#boardId = parts.boardId
    this.#store = parts.store
    this.#document = parts.document
    this.#tail = parts.tail
    this.#people = parts.people
    this.#told = parts.told
    this.#taking = parts.taking
    this.#broken = parts.broken
    this.#arrivals = new Arrivals(parts)
    parts.document.whenBuilt((doc) =>
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === arrivalOrigin) return
        this.#batch.updates.push(update)
        this.#schedule()
      }),
    )
  }

  /**
   * Lets a client's update in with the next commit: `enter` is then called, judges it, and may apply it and stage rows.
   * All of a tick enter in one transaction, since Yjs looks through all client ids of a document in each.
   */
  enter(enter: () => void): void {
    if (this.#failure || this.#isSealed) return
    this.#entering.push(enter)
    this.#schedule()
  }

  /** Whether it takes anything: the disk took the last commit, and the end has not begun. */
  get isTaking(): boolean {
    return this.#refusedSince === null && !this.#failure && !this.#isSealed
  }

  /** Takes nothing more; what has been taken is still carried out. */
  seal(): void {
    this.#isSealed = true
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

  /** Takes in something that comes as a whole; see {@link Arrivals.add}. */
  takeIn(arrival: Arrival): Promise<void> {
    if (!this.isTaking) return Promise.reject(new RoomProblem('not-stored'))
    const arrived = this.#arrivals.add(arrival)
    this.#schedule()
    return arrived
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

  /** Resolves when all that has been staged is settled, or when the disk refuses. */
  async idle(): Promise<void> {
    while (this.#running || this.#timer) {
      if (this.#timer) this.#start()
      await this.#running
      if (this.#refusedSince !== null) return
    }
  }

  #schedule(): void {
    if (this.#timer || this.#running || this.#failure) return
    const ms = this.#refusedSince === null ? this.#gatherMs() : refused.againMs
    this.#timer = setTimeout(() => this.#start(), ms)
  }

  /** What comes in while one tick is told waits for that and for its own: so the longer it takes, the shorter the next gathers. */
  #gatherMs(): number {
    const withinMs = toldWithinMs(this.#people())
    const sinceMs = Date.now() - this.#toldAt
    return Math.min(withinMs, Math.max(shortestTickMs, withinMs - 2 * this.#tellingMs - sinceMs))
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
    return this.#entering.length > 0 || !isEmpty(this.#batch) || this.#erasing || this.#arrivals.areWaiting
  }

  #letIn(): void {
    const entering = this.#entering
    this.#entering = []
    if (entering.length === 0) return
    this.#document.live.transact(() => {
      for (const enter of entering) enter()
    }, 'clients')
  }

  async #commit(): Promise<void> {
    const beganAt = Date.now()
    this.#letIn()
    const batch = this.#batch
    this.#batch = emptyBatch()
    const update = mergedUpdate(batch)
    // Encoded now, before the next tick's edits come in: it then covers exactly what this commit makes durable.
    const erasing = this.#erasing
    this.#erasing = false
    const snapshot = erasing || this.#tail.isLong(update) ? Y.encodeStateAsUpdate(this.#document.live) : null
    try {
      const writes: Write[] = [...(update ? [logged(update)] : []), ...batch.writes]
      if (snapshot && erasing) writes.push({ put: 'snapshot', bytes: snapshot })
      if (writes.length > 0) this.#tail.seq = await this.#store.commit(this.#boardId, writes)
    } catch (error) {
      this.#erasing ||= erasing
      return this.#refuse(error instanceof Error ? error : new Error(String(error)), batch)
    }
    this.#taken(batch, update)
    this.#toldAt = Date.now()
    this.#tellingMs = this.#toldAt - beganAt
    if (snapshot) await (erasing ? this.#scrub(snapshot) : this.#compact(snapshot))
    const hasCome = await this.#arrivals.takeIn(() => this.#failure !== null)
    // Only what is durable may go into a snapshot: with edits that wait, the next commit makes it.
    const isAllDurable = this.#batch.updates.length === 0 && !this.#failure
    if (hasCome && isAllDurable && this.#tail.isLong(null)) {
      await this.#compact(Y.encodeStateAsUpdate(this.#document.live))
    }
  }

  #taken(batch: Batch, update: Uint8Array | null): void {
    if (update) this.#tail.add(update)
    for (const settled of batch.settled) settled(null)
    this.#told({ update })
    if (this.#refusedSince === null) return
    this.#refusedSince = null
    this.#taking(true)
  }

  /** A snapshot that fails loses nothing: the log still has it all, and the next commit brings another. */
  async #compact(snapshot: Uint8Array): Promise<void> {
    try {
      await this.#store.snapshot(this.#boardId, snapshot, this.#tail.seq)
      this.#tail.startFrom(snapshot)
    } catch {
      // The tail stays as long as it is.
    }
  }

  /** Newcomers start from the snapshot at once. The file is rewritten now or later, at the latest when the board is loaded. */
  async #scrub(snapshot: Uint8Array): Promise<void> {
    this.#tail.startFrom(snapshot)
    try {
      await this.#store.scrub(this.#boardId)
    } catch {
      setTimeout(() => this.erase(), scrubAgainMs).unref()
    }
  }

  #refuse(failure: Error, batch: Batch): void {
    this.#batch = joined(batch, this.#batch)
    const isFirst = this.#refusedSince === null
    this.#refusedSince ??= Date.now()
    const isOver = Date.now() - this.#refusedSince >= refused.mostMs || bytesIn(this.#batch) > mostWaiting
    if (isOver || !(failure instanceof StoreFailed && failure.mayPass)) this.#fail(failure)
    else if (isFirst) this.#taking(false)
  }

  #fail(failure: Error): void {
    this.#failure = failure
    this.#refuseWaiting(failure)
    this.#broken(failure)
  }

  #refuseWaiting(failure: Error): void {
    const { settled } = this.#batch
    this.#batch = emptyBatch()
    this.#entering = []
    this.#arrivals.refuse()
    this.#erasing = false
    for (const tell of settled) tell(failure)
  }
}

const logged = (bytes: Uint8Array): Write => ({ put: 'update', bytes })
