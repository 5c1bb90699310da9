import type { Version } from '@samtavle/shared/protocol/versions'
import type { verdicts, vias } from '@samtavle/shared/schema/choices'
import type { Session } from '@samtavle/shared/schema/session'

/** One row of a board file to write. A commit takes many of them and does all or none. */
export type Write =
  | { put: 'update'; bytes: Uint8Array }
  /**
   * The document after the updates before this row, taken because something in them must not be read again: from now on the
   * board loads from it, and {@link BoardStore.scrub} makes the rest unreadable.
   */
  | { put: 'snapshot'; bytes: Uint8Array }
  | { put: 'session'; session: Session }
  | { put: 'draft'; draft: StoredDraft }
  | { drop: 'draft'; id: string }
  /** Replaces all answers of this voter to this question. */
  | { put: 'answer'; question: string; voter: string; values: string[] }
  /** Drops every answer to a question and the secret that its voters are hashed with. */
  | { drop: 'question'; question: string }
  | { put: 'question'; question: string; secret: string }
  | { put: 'author'; entity: string; participant: string; draft: string | null }
  | { drop: 'author'; entity: string }
  | { put: 'clientId'; clientId: number; participant: string }
  /** How many people a device has been granted places for. */
  | { put: 'seats'; participant: string; count: number }
  /** The text that a facilitator has taken out of the document. */
  | { put: 'hidden'; card: string; text: string; reason: string }
  | { drop: 'hidden'; card: string }
  /** When, in server ms, its author took a card off the board; its text goes for good some time later. */
  | { put: 'withdrawal'; card: string; at: number }
  | { drop: 'withdrawal'; card: string }
  /** When, in server ms, its author has changed the words of a card that some version may have in others. */
  | { put: 'rewritten'; card: string; at: number }
  | { drop: 'rewritten'; card: string }
  /** What a facilitator who reads notes first has said to a draft. */
  | { put: 'review'; draft: string; verdict: (typeof verdicts)[number]; question: string }
  | { drop: 'review'; draft: string }
  /** A picture that lies on the board, or may. */
  | { put: 'image'; image: StoredImage }
  | { drop: 'image'; id: string }
  /** Everything but the session and the document: drafts, answers, who wrote what, hidden texts, withdrawals, versions, pictures, commands. */
  | { drop: 'personal' }
  /** The board as everybody sees it now, as a version beside the ones before. */
  | { put: 'version'; version: StoredVersion; parts: VersionPart[] }
  | { drop: 'version'; id: string }
  /** Takes something that is gone for good out of every version. */
  | { drop: 'fromVersions'; entity: string }
  /** A command that has been carried out, with the version it led to. */
  | { put: 'command'; id: string; version: number }

export interface StoredDraft {
  id: string
  participant: string
  area: string
  text: string
  /** Grows with each edit by its writer; the highest wins. */
  rev: number
  /** Whose it is of those who share the device; 0 for the first. */
  seat: number
  /**
   * `open`: still in the writer's field. `added`: to be shown at the next reveal. `discarded`: without its text, so that a
   * late repeat of an older write does not bring it back.
   */
  state: 'open' | 'added' | 'discarded'
  /** How the note came to be. */
  via: (typeof vias)[number]
  /** Server time of the first write, in ms. */
  createdAt: number
}

/** What a picture is kept as. */
export type ImageType = 'image/jpeg' | 'image/png'

/** A picture as this server has made it anew out of what somebody sent. */
export interface StoredImage {
  id: string
  type: ImageType
  /** In pixels. */
  width: number
  height: number
  bytes: Uint8Array
}

/** A version, with about how much room it takes, in bytes. */
export type StoredVersion = Version & { bytes: number }

/** One thing that was on the board: what is the same in several versions is kept once. */
export interface VersionPart {
  /** Which kind of thing it is, and its id. */
  root: string
  entity: string
  json: string
}

/** All that a board file holds, as its owner keeps it in memory. */
export interface StoredBoard {
  /** The last verified snapshot, or null, and the updates logged after it in order. */
  snapshot: Uint8Array | null
  tail: Uint8Array[]
  /** Sequence number of the last logged update; 0 for none. */
  seq: number
  session: Session
  drafts: StoredDraft[]
  answers: { question: string; voter: string; values: string[] }[]
  questions: { question: string; secret: string }[]
  authors: { entity: string; participant: string; draft: string | null }[]
  clientIds: { clientId: number; participant: string }[]
  seats: { participant: string; count: number }[]
  hidden: { card: string; text: string; reason: string }[]
  withdrawals: { card: string; at: number }[]
  rewritten: { card: string; at: number }[]
  reviews: { draft: string; verdict: (typeof verdicts)[number]; question: string }[]
  /** Without what is in them; oldest first. */
  versions: StoredVersion[]
  /** Pictures without their bytes, but with how many those are. */
  images: (Omit<StoredImage, 'bytes'> & { size: number })[]
  /** The latest carried-out commands, oldest first, at most 1000. */
  commands: { id: string; version: number }[]
}

/** A board that is not there. */
export class BoardMissing extends Error {
  override name = 'BoardMissing'
}

/** A board that is there already. */
export class BoardExists extends Error {
  override name = 'BoardExists'
}

/** A board file that cannot be read; it is left as it is and must not be written. */
export class BoardCorrupt extends Error {
  override name = 'BoardCorrupt'
}

/** The disk has refused and nothing was written. `mayPass`: it is full, locked, read-only or failing, and may take it later. */
export class StoreFailed extends Error {
  override name = 'StoreFailed'
  readonly mayPass: boolean

  constructor(message: string, mayPass: boolean) {
    super(message)
    this.mayPass = mayPass
  }
}

/**
 * Where boards are kept, one file each. All methods reject with {@link BoardMissing} when there is no such board and may
 * reject with {@link StoreFailed}. Nothing is shared between boards.
 */
export interface BoardStore {
  /** Makes the board with these rows, a session among them; rejects with {@link BoardExists} when it exists. */
  create(boardId: string, writes: Write[]): Promise<void>
  /**
   * Reads all of it; rejects with {@link BoardCorrupt} when any row does not read back. A scrub that is owed since a snapshot
   * was committed, and was kept from happening, is made up for.
   */
  load(boardId: string): Promise<StoredBoard>
  /** Reads what is in a version; null when there is no such version. */
  version(boardId: string, versionId: string): Promise<VersionPart[] | null>
  /** Reads a picture; null when there is no such picture. */
  image(boardId: string, imageId: string): Promise<StoredImage | null>
  /** Writes all rows durably or none, and answers with the sequence number of the last logged update. */
  commit(boardId: string, writes: Write[]): Promise<number>
  /**
   * Stores a snapshot that covers the log up to `seq`, reads it back and compares, and only then drops what the snapshot before
   * it covers, in a later transaction: a board can still be read when its last snapshot is damaged.
   */
  snapshot(boardId: string, bytes: Uint8Array, seq: number): Promise<void>
  /** Makes deleted content unreadable in the file too: updates that the snapshot covers, slack of pages, the database's log. */
  scrub(boardId: string): Promise<void>
  /** Unlinks the board's files; a board that is not there is fine. */
  remove(boardId: string): Promise<void>
  /** Finishes what is under way and lets go of the files. */
  close(): Promise<void>
}
