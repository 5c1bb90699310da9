import type { Role } from '@samtavle/shared/schema/session'

/**
 * Whether a member is let in: `waiting` until a facilitator says so, `removed` until they use a link or code again,
 * `blocked` for good.
 */
export type Standing = 'in' | 'waiting' | 'removed' | 'blocked'

/** A browser's membership of one board. */
export interface Member {
  boardId: string
  /** Who they are on that board; nothing outside the board knows it. */
  participant: string
  role: Role
  /** What they call themselves, on boards with names. */
  name: string | null
  standing: Standing
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
  /** All boards, the oldest first. */
  boardIds(): Promise<string[]>
  /** Forgets the board, its links, its code and its members. */
  removeBoard(boardId: string): Promise<void>
  findLink(hash: string): Promise<Grant | null>
  /** Gives a role's link a new secret; the old one opens nothing any more. */
  replaceLink(boardId: string, link: { hash: string; role: Role }): Promise<void>
  /** Sets (or with null clears) the board's code for a role; it opens until it expires. */
  setCode(boardId: string, role: Role, code: { hash: string; expiresAt: number } | null): Promise<void>
  /** What a code opens; null when there is none or it has expired at `now`. */
  findCode(hash: string, now: number): Promise<Grant | null>
  findMember(browserHash: string, boardId: string): Promise<Member | null>
  putMember(browserHash: string, member: Member): Promise<void>
  /** All memberships of a browser that let it in, newest board first. */
  membersOf(browserHash: string): Promise<Member[]>
  /** Everybody who has ever come in on a board, in no order. */
  membersIn(boardId: string): Promise<Member[]>
  setStanding(boardId: string, participant: string, standing: Standing): Promise<void>
  /** Drops what the members of a board call themselves, from the file too. */
  forgetNames(boardId: string): Promise<void>
  close(): Promise<void>
}
