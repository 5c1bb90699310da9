import { expect, test } from 'vitest'
import { frames } from './frames.ts'
import { http } from './http.ts'
import { imports } from './imports.ts'
import { fuzz, type Kind, type Outcome } from './kind.ts'
import { presence } from './presence.ts'
import { tables } from './tables.ts'
import { updates } from './updates.ts'
import { versions } from './versions.ts'

const timeout = 120_000

/** A few thousand of each kind; `pnpm fuzz` is the campaign. */
const sampleOf = (kind: Kind): Promise<Outcome> => fuzz(kind, kind.runs.test, 1)

const unharmed = { crashes: 0, changedDocuments: 0, problems: [] }

test('FUZ-1 frames that are no protocol change nothing, store nothing and reach nobody', { timeout }, async () => {
  expect(await sampleOf(frames)).toMatchObject(unharmed)
})

test('FUZ-2 updates that are forged or broken are refused as a whole, and what is taken fits the schema', {
  timeout,
}, async () => {
  expect(await sampleOf(updates)).toMatchObject(unharmed)
})

test('FUZ-3 presence messages change nobody but their sender', { timeout }, async () => {
  expect(await sampleOf(presence)).toMatchObject(unharmed)
})

test('FUZ-4 requests that nobody makes are refused by name and change no board', { timeout }, async () => {
  expect(await sampleOf(http)).toMatchObject(unharmed)
})

test('FUZ-5 files that are no boards are refused at once, and what is taken can be read', { timeout }, async () => {
  expect(await sampleOf(imports)).toMatchObject(unharmed)
})

test('FUZ-20 files that are brought as tables are read or refused at once, and change no board', {
  timeout,
}, async () => {
  expect(await sampleOf(tables)).toMatchObject(unharmed)
})

test('FUZ-21 what is asked about versions by those who may not, or is no such, changes nothing', {
  timeout,
}, async () => {
  expect(await sampleOf(versions)).toMatchObject(unharmed)
})
