import type Database from 'better-sqlite3'
import { FileTooNew } from './errors.ts'

/** How many of the steps have been taken in this file. Throws {@link FileTooNew} when there are more than we know. */
export function versionOf(database: Database.Database, steps: readonly string[]): number {
  const version = database.pragma('user_version', { simple: true }) as number
  if (version > steps.length) {
    throw new FileTooNew(`${database.name} has version ${version}; this program knows ${steps.length}.`)
  }
  return version
}

/** Takes the steps that the file has not taken yet, all of them or none. A step that has been released never changes. */
export function migrate(database: Database.Database, steps: readonly string[]): void {
  const version = versionOf(database, steps)
  if (version === steps.length) return
  const takeThem = database.transaction(() => {
    for (const step of steps.slice(version)) database.exec(step)
    database.pragma(`user_version = ${steps.length}`)
  })
  takeThem.immediate()
}
