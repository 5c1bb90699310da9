import type { Write } from '../boardStore.ts'
import { checksumOf } from './checksum.ts'
import type { Statements } from './database.ts'
import { dropFromVersions, dropVersion, putVersion } from './versions.ts'

/** How many of the latest carried-out commands are kept. */
const keptCommands = 1000

type Put = Extract<Write, { put: string }>
type Drop = Extract<Write, { drop: string }>

/** REPLACE deletes the old row first. That would take a question's answers with it, so a question is updated instead. */
const putTexts = {
  session: 'REPLACE INTO session (only, json) VALUES (1, @json)',
  draft: `REPLACE INTO drafts (id, participant, area, text, rev, state, seat, created_at, via)
          VALUES (@id, @participant, @area, @text, @rev, @state, @seat, @createdAt, @via)`,
  question: `INSERT INTO questions (question, secret) VALUES (@question, @secret)
             ON CONFLICT (question) DO UPDATE SET secret = excluded.secret`,
  author: 'REPLACE INTO authors (entity, participant, draft) VALUES (@entity, @participant, @draft)',
  clientId: 'REPLACE INTO client_ids (client_id, participant) VALUES (@clientId, @participant)',
  seats: 'REPLACE INTO seats (participant, count) VALUES (@participant, @count)',
  hidden: 'REPLACE INTO hidden (card, text, reason) VALUES (@card, @text, @reason)',
  withdrawal: 'REPLACE INTO withdrawals (card, at) VALUES (@card, @at)',
  review: 'REPLACE INTO reviews (draft, verdict, question) VALUES (@draft, @verdict, @question)',
  image: 'REPLACE INTO images (id, type, width, height, bytes) VALUES (@id, @type, @width, @height, @bytes)',
  command: 'REPLACE INTO commands (id, version) VALUES (@id, @version)',
} as const

/** Tables that may tell who said what. Answers go with their questions. */
const personalTables = [
  'drafts',
  'questions',
  'authors',
  'client_ids',
  'seats',
  'hidden',
  'withdrawals',
  'reviews',
  'versions',
  'version_parts',
  'images',
  'commands',
]

const dropTexts = {
  draft: 'DELETE FROM drafts WHERE id = @id',
  question: 'DELETE FROM questions WHERE question = @question',
  hidden: 'DELETE FROM hidden WHERE card = @card',
  withdrawal: 'DELETE FROM withdrawals WHERE card = @card',
  review: 'DELETE FROM reviews WHERE draft = @draft',
  author: 'DELETE FROM authors WHERE entity = @entity',
  image: 'DELETE FROM images WHERE id = @id',
} as const

/** Writes rows in the order given, inside the caller's transaction; the log goes on after `seq`. Answers with its new end. */
export function writeRows(sql: Statements, writes: Write[], seq: number): number {
  let last = seq
  for (const write of writes) {
    if ('drop' in write) dropRow(sql, write)
    else if (write.put === 'update') logUpdate(sql, ++last, write.bytes)
    else if (write.put === 'snapshot') oweScrub(sql, last, write.bytes)
    else putRow(sql, write)
  }
  if (writes.some((write) => 'put' in write && write.put === 'command')) forgetOldCommands(sql)
  return last
}

function logUpdate(sql: Statements, seq: number, bytes: Uint8Array): void {
  sql('INSERT INTO log (seq, bytes, checksum) VALUES (?, ?, ?)').run(seq, bytes, checksumOf(seq, bytes))
}

function oweScrub(sql: Statements, seq: number, bytes: Uint8Array): void {
  putSnapshot(sql, seq, bytes)
  sql('INSERT OR IGNORE INTO owed_scrub (only) VALUES (1)').run()
}

/** Answers with the id of the snapshot's row. */
export function putSnapshot(sql: Statements, seq: number, bytes: Uint8Array): number | bigint {
  const text = 'INSERT INTO snapshots (seq, bytes, checksum) VALUES (?, ?, ?)'
  return sql(text).run(seq, bytes, checksumOf(seq, bytes)).lastInsertRowid
}

function putRow(sql: Statements, write: Exclude<Put, { put: 'update' | 'snapshot' }>): void {
  if (write.put === 'version') putVersion(sql, write.version, write.parts)
  else if (write.put === 'answer') putAnswer(sql, write)
  else sql(putTexts[write.put]).run(columnsOf(write))
}

function columnsOf(write: Exclude<Put, { put: 'update' | 'snapshot' | 'answer' | 'version' }>): object {
  if (write.put === 'session') return { json: JSON.stringify(write.session) }
  if (write.put === 'image') return write.image
  return write.put === 'draft' ? write.draft : write
}

function putAnswer(sql: Statements, { question, voter, values }: Extract<Put, { put: 'answer' }>): void {
  sql('DELETE FROM answers WHERE question = ? AND voter = ?').run(question, voter)
  const insert = sql('INSERT INTO answers (question, voter, slot, value) VALUES (?, ?, ?, ?)')
  for (const [slot, value] of values.entries()) insert.run(question, voter, slot, value)
}

function dropRow(sql: Statements, write: Drop): void {
  switch (write.drop) {
    case 'personal':
      for (const table of personalTables) sql(`DELETE FROM ${table}`).run()
      return
    case 'version':
      return dropVersion(sql, write.id)
    case 'fromVersions':
      return dropFromVersions(sql, write.entity)
    default:
      sql(dropTexts[write.drop]).run(write)
  }
}

function forgetOldCommands(sql: Statements): void {
  sql('DELETE FROM commands WHERE number <= (SELECT max(number) FROM commands) - ?').run(keptCommands)
}
