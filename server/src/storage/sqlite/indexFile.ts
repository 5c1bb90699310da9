import type { Role } from '@samtavle/shared/schema/session'
import type Database from 'better-sqlite3'
import type { Grant, IndexStore, Member, Standing } from '../indexStore.ts'
import { openDatabase, type Statements, scrubDatabase } from './database.ts'
import { indexSteps } from './indexSchema.ts'
import type { Places, Synchronous } from './messages.ts'

const setCodeText = `
  INSERT INTO codes (board, role, hash, expires_at) VALUES (@boardId, @role, @hash, @expiresAt)
  ON CONFLICT (board, role) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at`

const memberColumns = 'board AS boardId, participant, role, name, standing'

const findMemberText = `SELECT ${memberColumns} FROM members WHERE browser = ? AND board = ?`

const putMemberText = `
  REPLACE INTO members (browser, board, participant, role, name, standing)
  VALUES (@browserHash, @boardId, @participant, @role, @name, @standing)`

const membersOfText = `
  SELECT ${memberColumns} FROM members JOIN boards USING (board)
  WHERE browser = ? AND standing = 'in' ORDER BY boards.created_at DESC, boards.rowid DESC`

/** The open index file. */
export class IndexFile implements Synchronous<IndexStore> {
  readonly #database: Database.Database
  readonly #sql: Statements

  /** Opens the file, or makes it when it is not there. */
  constructor({ indexPath, lockWaitMs }: Places) {
    const { database, sql } = openDatabase(indexPath, indexSteps, { make: true, lockWaitMs })
    this.#database = database
    this.#sql = sql
  }

  addBoard(boardId: string, links: { hash: string; role: Role }[], createdAt: number): void {
    const add = this.#database.transaction(() => {
      this.#sql('INSERT INTO boards (board, created_at) VALUES (?, ?)').run(boardId, createdAt)
      const insert = this.#sql('INSERT INTO links (hash, board, role) VALUES (?, ?, ?)')
      for (const { hash, role } of links) insert.run(hash, boardId, role)
    })
    add.immediate()
  }

  hasBoard(boardId: string): boolean {
    return this.#sql('SELECT 1 FROM boards WHERE board = ?').get(boardId) !== undefined
  }

  boardIds(): string[] {
    const rows = this.#sql<{ board: string }>('SELECT board FROM boards ORDER BY created_at, board').all()
    return rows.map(({ board }) => board)
  }

  removeBoard(boardId: string): void {
    this.#sql('DELETE FROM boards WHERE board = ?').run(boardId)
    scrubDatabase(this.#database)
  }

  findLink(hash: string): Grant | null {
    return this.#sql<Grant>('SELECT board AS boardId, role FROM links WHERE hash = ?').get(hash) ?? null
  }

  replaceLink(boardId: string, { hash, role }: { hash: string; role: Role }): void {
    this.#sql('UPDATE links SET hash = ? WHERE board = ? AND role = ?').run(hash, boardId, role)
  }

  setCode(boardId: string, role: Role, code: { hash: string; expiresAt: number } | null): void {
    if (code) this.#sql(setCodeText).run({ boardId, role, ...code })
    else this.#sql('DELETE FROM codes WHERE board = ? AND role = ?').run(boardId, role)
  }

  findCode(hash: string, now: number): Grant | null {
    const text = 'SELECT board AS boardId, role FROM codes WHERE hash = ? AND expires_at > ?'
    return this.#sql<Grant>(text).get(hash, now) ?? null
  }

  findMember(browserHash: string, boardId: string): Member | null {
    return this.#sql<Member>(findMemberText).get(browserHash, boardId) ?? null
  }

  putMember(browserHash: string, member: Member): void {
    this.#sql(putMemberText).run({ browserHash, ...member })
  }

  membersOf(browserHash: string): Member[] {
    return this.#sql<Member>(membersOfText).all(browserHash)
  }

  membersIn(boardId: string): Member[] {
    return this.#sql<Member>(`SELECT ${memberColumns} FROM members WHERE board = ?`).all(boardId)
  }

  setStanding(boardId: string, participant: string, standing: Standing): void {
    const text = 'UPDATE members SET standing = ? WHERE board = ? AND participant = ?'
    this.#sql(text).run(standing, boardId, participant)
  }

  forgetNames(boardId: string): void {
    this.#sql('UPDATE members SET name = NULL WHERE board = ?').run(boardId)
    scrubDatabase(this.#database)
  }

  close(): void {
    this.#database.close()
  }
}
