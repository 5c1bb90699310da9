import { join } from 'node:path'
import { openDatabase } from '@samtavle/server/storage/sqlite/database'
import { describe, expect, test } from 'vitest'
import { dataDir } from './dataDir.ts'

const makeCards = `CREATE TABLE cards (text TEXT); INSERT INTO cards VALUES ('a')`
const addColour = `ALTER TABLE cards ADD COLUMN colour TEXT DEFAULT 'yellow'`
const options = { make: true, lockWaitMs: 50 }

/** What the file holds when it is opened with these steps. */
function cardsAfter(path: string, steps: string[]): unknown[] {
  const { database, sql } = openDatabase(path, steps, options)
  const cards = sql('SELECT * FROM cards').all()
  database.close()
  return cards
}

describe('migrations', () => {
  test('STO-38 an older file is brought up to date, each step once', async () => {
    const path = join(await dataDir(), 'file.sqlite')
    expect(cardsAfter(path, [makeCards])).toEqual([{ text: 'a' }])
    expect(cardsAfter(path, [makeCards, addColour])).toEqual([{ text: 'a', colour: 'yellow' }])
    expect(cardsAfter(path, [makeCards, addColour])).toEqual([{ text: 'a', colour: 'yellow' }])
  })

  test('STO-38 when a step fails, the file is as it was', async () => {
    const path = join(await dataDir(), 'file.sqlite')
    cardsAfter(path, [makeCards])
    expect(() => cardsAfter(path, [makeCards, addColour, 'DROP TABLE nothing'])).toThrow('nothing')
    expect(cardsAfter(path, [makeCards])).toEqual([{ text: 'a' }])
  })
})
