import { type Session, sessionSchema } from '@samtavle/shared/schema/session'
import * as v from 'valibot'
import { BoardCorrupt, type StoredBoard, type StoredDraft, type StoredImage } from '../boardStore.ts'
import { type Checked, isWhole } from './checksum.ts'
import type { Statements } from './database.ts'
import { readVersions } from './versions.ts'

const draftsText = 'SELECT id, participant, area, text, rev, state, seat, created_at AS createdAt, via FROM drafts'

/** All that a board file holds. Throws {@link BoardCorrupt} when a row does not read back. */
export function readBoard(sql: Statements): StoredBoard {
  return {
    ...readLog(sql),
    session: readSession(sql),
    drafts: sql<StoredDraft>(draftsText).all(),
    answers: readAnswers(sql),
    questions: sql<StoredBoard['questions'][number]>('SELECT question, secret FROM questions').all(),
    authors: sql<StoredBoard['authors'][number]>('SELECT entity, participant, draft FROM authors').all(),
    clientIds: sql<StoredBoard['clientIds'][number]>('SELECT client_id AS clientId, participant FROM client_ids').all(),
    seats: sql<StoredBoard['seats'][number]>('SELECT participant, count FROM seats').all(),
    hidden: sql<StoredBoard['hidden'][number]>('SELECT card, text, reason FROM hidden').all(),
    withdrawals: sql<StoredBoard['withdrawals'][number]>('SELECT card, at FROM withdrawals').all(),
    rewritten: sql<StoredBoard['rewritten'][number]>('SELECT card, at FROM rewritten').all(),
    reviews: sql<StoredBoard['reviews'][number]>('SELECT draft, verdict, question FROM reviews').all(),
    versions: readVersions(sql),
    images: sql<StoredBoard['images'][number]>(
      'SELECT id, type, width, height, length(bytes) AS size FROM images',
    ).all(),
    commands: sql<StoredBoard['commands'][number]>('SELECT id, version FROM commands ORDER BY number').all(),
  }
}

/** A picture with its bytes; null when there is none. */
export const readImage = (sql: Statements, imageId: string): StoredImage | null =>
  sql<StoredImage>('SELECT id, type, width, height, bytes FROM images WHERE id = ?').get(imageId) ?? null

/**
 * The newest whole snapshot and the updates after it. A broken snapshot is passed over only when everything that it covered
 * is still there: the updates must follow each other without a hole from the snapshot that is taken, past every other.
 */
function readLog(sql: Statements): Pick<StoredBoard, 'snapshot' | 'tail' | 'seq'> {
  const snapshots = sql<Checked>('SELECT seq, bytes, checksum FROM snapshots ORDER BY seq DESC, id DESC').all()
  const newest = snapshots.find(isWhole)
  const covered = newest?.seq ?? 0
  const rows = sql<Checked>('SELECT seq, bytes, checksum FROM log WHERE seq > ? ORDER BY seq').all(covered)
  rows.forEach((row, n) => {
    if (row.seq !== covered + 1 + n || !isWhole(row)) throw new BoardCorrupt(`Update ${covered + 1 + n} is damaged.`)
  })
  const seq = covered + rows.length
  const isLost = snapshots.some((snapshot) => snapshot.seq > seq) || (!newest && snapshots.length > 0 && seq === 0)
  if (isLost) throw new BoardCorrupt('The snapshot is damaged and the updates that it covers are gone.')
  return { snapshot: newest?.bytes ?? null, tail: rows.map((row) => row.bytes), seq }
}

function readSession(sql: Statements): Session {
  const row = sql<{ json: string }>('SELECT json FROM session').get()
  const session = v.safeParse(v.pipe(v.string(), v.parseJson(), sessionSchema), row?.json)
  if (!session.success) throw new BoardCorrupt(`The session is damaged: ${session.issues[0].message}`)
  return session.output
}

function readAnswers(sql: Statements): StoredBoard['answers'] {
  const rows = sql<{ question: string; voter: string; value: string }>(
    'SELECT question, voter, value FROM answers ORDER BY question, voter, slot',
  ).all()
  const answers: StoredBoard['answers'] = []
  for (const { question, voter, value } of rows) {
    const last = answers.at(-1)
    if (last?.question === question && last.voter === voter) last.values.push(value)
    else answers.push({ question, voter, values: [value] })
  }
  return answers
}
