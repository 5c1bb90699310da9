import type { StoredVersion, VersionPart } from '../boardStore.ts'
import type { Statements } from './database.ts'

/**
 * Each part says from which version on it was so, and until which one; what has not changed is there once. `until` is null
 * for what was so in the newest version.
 */
type OpenPart = VersionPart & { since: number }

const columns = 'id, why, name, step, at, notes, bytes'

/** All versions without what is in them, oldest first. */
export function readVersions(sql: Statements): StoredVersion[] {
  return sql<StoredVersion>(`SELECT ${columns} FROM versions ORDER BY number`).all()
}

/** What is in a version; null when there is none. */
export function readVersion(sql: Statements, versionId: string): VersionPart[] | null {
  const version = sql<{ number: number }>('SELECT number FROM versions WHERE id = ?').get(versionId)
  if (!version) return null
  return sql<VersionPart>(
    `SELECT root, entity, json FROM version_parts
     WHERE since <= @number AND (until IS NULL OR until >= @number) ORDER BY root, entity`,
  ).all(version)
}

/** Writes a version after all others: what is new in it, and what was so until now and is not any more. */
export function putVersion(sql: Statements, version: StoredVersion, parts: VersionPart[]): void {
  const number = (sql<{ last: number | null }>('SELECT max(number) AS last FROM versions').get()?.last ?? 0) + 1
  const open = new Map(
    sql<OpenPart>('SELECT root, entity, since, json FROM version_parts WHERE until IS NULL')
      .all()
      .map((part) => [keyOf(part), part]),
  )
  const insert = sql('INSERT INTO version_parts (root, entity, since, json) VALUES (?, ?, ?, ?)')
  for (const part of parts) {
    const before = open.get(keyOf(part))
    if (before?.json === part.json) open.delete(keyOf(part))
    else insert.run(part.root, part.entity, number, part.json)
  }
  const end = sql('UPDATE version_parts SET until = ? WHERE root = ? AND entity = ? AND since = ?')
  for (const { root, entity, since } of open.values()) end.run(number - 1, root, entity, since)
  sql(`INSERT INTO versions (number, ${columns}) VALUES (@number, @id, @why, @name, @step, @at, @notes, @bytes)`).run({
    number,
    ...version,
  })
}

/** Drops a version, and what was in no other. */
export function dropVersion(sql: Statements, versionId: string): void {
  sql('DELETE FROM versions WHERE id = ?').run(versionId)
  sql(
    `DELETE FROM version_parts WHERE NOT EXISTS
     (SELECT 1 FROM versions WHERE number >= since AND (until IS NULL OR number <= until))`,
  ).run()
}

export function dropFromVersions(sql: Statements, entity: string): void {
  sql('DELETE FROM version_parts WHERE entity = ?').run(entity)
}

const keyOf = ({ root, entity }: VersionPart): string => `${root} ${entity}`
