import type { Role } from '@samtavle/shared/schema/session'

/** A browser's membership of one board. */
export interface Member {
  boardId: string
  /** Who they are on that board; nothing outside the board knows it. */
  participant: string
  role: Role
  /** What they call themselves, on boards with names. */
  name: string | null
}

/** What a link or a code opens. */
export interface Grant {
  boardId: string
  role: Role
}

/**
 * The small file beside the boards: which boards there are, what opens them, and which browser is in. Secrets come in as
 * hashes only. All writes are durable when they resolve.
 */
export interface IndexStore {
  /** Adds a board and its links (hash of the secret → role) in one transaction. */
  addBoard(boardId: string, links: { hash: string; role: Role }[], createdAt: number): Promise<void>
  hasBoard(boardId: string): Promise<boolean>
  /** Forgets the board, its links, its code and its members. */
  removeBoard(boardId: string): Promise<void>
  findLink(hash: string): Promise<Grant | null>
  /** Sets (or with null clears) the board's code; a code opens as participant until it expires. */
  setCode(boardId: string, code: { hash: string; expiresAt: number } | null): Promise<void>
  /** The board a code opens; null when there is none or it has expired at `now`. */
  findCode(hash: string, now: number): Promise<Grant | null>
  findMember(browserHash: string, boardId: string): Promise<Member | null>
  putMember(browserHash: string, member: Member): Promise<void>
  /** All memberships of a browser, newest board first. */
  membersOf(browserHash: string): Promise<Member[]>
  close(): Promise<void>
}
