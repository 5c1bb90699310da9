import {
  BoardExists,
  BoardMissing,
  type BoardStore,
  type StoredBoard,
  type StoredImage,
  type StoredVersion,
  type VersionPart,
  type Write,
} from '@samtavle/server/storage/boardStore'
import type { Session } from '@samtavle/shared/schema/session'

/**
 * Boards in memory, for tests that make them by the thousand. What has been committed outlives the store that committed
 * it, as a disk outlives a process: open it again.
 */
export class MemoryDisk {
  readonly #boards = new Map<string, MemoryBoard>()

  open(): BoardStore {
    let isClosed = false
    /** Does it in the order asked for, answering later, as a thread does. */
    const answer = async <Answer>(work: () => Answer): Promise<Answer> => {
      if (isClosed) throw new Error('The storage has been closed.')
      return work()
    }
    return {
      create: (boardId, writes) => answer(() => this.#create(boardId, writes)),
      load: (boardId) => answer(() => this.#board(boardId).read()),
      version: (boardId, versionId) => answer(() => this.#board(boardId).version(versionId)),
      image: (boardId, imageId) => answer(() => this.#board(boardId).image(imageId)),
      commit: (boardId, writes) => answer(() => this.#board(boardId).commit(writes)),
      snapshot: (boardId, bytes, seq) => answer(() => this.#board(boardId).snapshot(bytes, seq)),
      scrub: (boardId) => answer(() => void this.#board(boardId)),
      remove: (boardId) => answer(() => void this.#boards.delete(boardId)),
      close: async () => {
        isClosed = true
      },
    }
  }

  #create(boardId: string, writes: Write[]): void {
    if (this.#boards.has(boardId)) throw new BoardExists(`There is a board ${boardId} already.`)
    const board = new MemoryBoard()
    board.commit(writes)
    if (!board.hasSession) throw new Error('A board needs a session.')
    this.#boards.set(boardId, board)
  }

  #board(boardId: string): MemoryBoard {
    const board = this.#boards.get(boardId)
    if (!board) throw new BoardMissing(`There is no board ${boardId}.`)
    return board
  }
}

const keptCommands = 1000

type Put = Extract<Write, { put: string }>
type Kind = Exclude<Put['put'], 'update' | 'snapshot' | 'session' | 'answer' | 'version' | 'image'>

/** By what a row is known: one that is put again takes the place of the one before. */
const keys: Record<Kind, string> = {
  draft: 'id',
  question: 'question',
  author: 'entity',
  clientId: 'clientId',
  seats: 'participant',
  hidden: 'card',
  withdrawal: 'card',
  rewritten: 'card',
  review: 'draft',
  command: 'id',
}

/** The rows of one board. */
class MemoryBoard {
  #seq = 0
  #snapshot: Uint8Array | null = null
  #tail: Uint8Array[] = []
  #session: Session | null = null
  readonly #tables = new Map<string, Map<unknown, object>>(Object.keys(keys).map((kind) => [kind, new Map()]))
  /** By question and voter. */
  readonly #answers = new Map<string, Map<string, string[]>>()
  readonly #images = new Map<string, StoredImage>()
  readonly #versions = new Map<string, { version: StoredVersion; parts: VersionPart[] }>()

  get hasSession(): boolean {
    return this.#session !== null
  }

  /** All of it or nothing: what would be refused half-way is looked for first. */
  commit(writes: readonly Write[]): number {
    const asked = new Set(this.#table('question').keys())
    for (const write of writes) {
      if ('put' in write && write.put === 'question') asked.add(write.question)
      if ('drop' in write && write.drop === 'question') asked.delete(write.question)
      if ('put' in write && write.put === 'answer' && !asked.has(write.question)) throw new Error('nobody has asked')
    }
    for (const write of writes) this.#write(write)
    return this.#seq
  }

  version(versionId: string): VersionPart[] | null {
    return this.#versions.get(versionId)?.parts ?? null
  }

  image(imageId: string): StoredImage | null {
    return this.#images.get(imageId) ?? null
  }

  snapshot(bytes: Uint8Array, seq: number): void {
    const first = this.#seq - this.#tail.length
    if (!Number.isInteger(seq) || seq < first || seq > this.#seq) throw new RangeError(`The log has no update ${seq}.`)
    this.#snapshot = bytes.slice()
    this.#tail = this.#tail.slice(seq - first)
  }

  read(): StoredBoard {
    if (!this.#session) throw new Error('A board needs a session.')
    return {
      snapshot: this.#snapshot,
      tail: [...this.#tail],
      seq: this.#seq,
      session: this.#session,
      drafts: this.#rows('draft'),
      answers: [...this.#answers].flatMap(([question, answers]) =>
        [...answers].map(([voter, values]) => ({ question, voter, values })),
      ),
      questions: this.#rows('question'),
      authors: this.#rows('author'),
      clientIds: this.#rows('clientId'),
      seats: this.#rows('seats'),
      hidden: this.#rows('hidden'),
      withdrawals: this.#rows('withdrawal'),
      rewritten: this.#rows('rewritten'),
      reviews: this.#rows('review'),
      versions: [...this.#versions.values()].map(({ version }) => version),
      images: [...this.#images.values()].map(({ bytes, ...image }) => ({ ...image, size: bytes.byteLength })),
      commands: this.#rows('command'),
    }
  }

  #write(write: Write): void {
    if ('drop' in write) return this.#drop(write)
    if (write.put === 'session') this.#session = write.session
    else if (write.put === 'snapshot') this.snapshot(write.bytes, this.#seq)
    else if (write.put === 'version')
      this.#versions.set(write.version.id, { version: write.version, parts: write.parts })
    else if (write.put === 'image') this.#images.set(write.image.id, write.image)
    else if (write.put === 'answer') this.#answer(write.question, write.voter, write.values)
    else if (write.put === 'update') {
      this.#tail.push(write.bytes.slice())
      this.#seq++
    } else this.#put(write)
  }

  #put(write: Extract<Put, { put: Kind }>): void {
    const { put: kind, ...columns } = write
    const row = 'draft' in columns && kind === 'draft' ? write.draft : columns
    const table = this.#table(kind)
    const key = Reflect.get(row, keys[kind])
    if (kind === 'command') table.delete(key)
    table.set(key, row)
    if (kind === 'command' && table.size > keptCommands) table.delete(table.keys().next().value)
  }

  #drop(write: Extract<Write, { drop: string }>): void {
    if (write.drop === 'personal') {
      for (const table of this.#tables.values()) table.clear()
      this.#versions.clear()
      this.#images.clear()
      return this.#answers.clear()
    }
    if (write.drop === 'image') return void this.#images.delete(write.id)
    if (write.drop === 'version') return void this.#versions.delete(write.id)
    if (write.drop === 'fromVersions') return this.#dropFromVersions(write.entity)
    this.#table(write.drop).delete(Reflect.get(write, keys[write.drop]))
    if (write.drop === 'question') this.#answers.delete(write.question)
  }

  #dropFromVersions(entity: string): void {
    for (const stored of this.#versions.values()) stored.parts = stored.parts.filter((part) => part.entity !== entity)
  }

  /** An empty answer is none. */
  #answer(question: string, voter: string, values: string[]): void {
    const answers = this.#answers.get(question) ?? new Map<string, string[]>()
    this.#answers.set(question, answers)
    if (values.length > 0) answers.set(voter, values)
    else answers.delete(voter)
  }

  #table(kind: Kind): Map<unknown, object> {
    return this.#tables.get(kind) as Map<unknown, object>
  }

  #rows<Row>(kind: Kind): Row[] {
    return [...this.#table(kind).values()] as Row[]
  }
}
