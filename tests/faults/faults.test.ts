import { beforeAll, expect, test } from 'vitest'
import { backupWhileWriting } from './backupWhileWriting.ts'
import { corruptRow } from './corruptRow.ts'
import { diskFull } from './diskFull.ts'
import { diskTrouble } from './diskTrouble.ts'
import { type Fault, type Outcome, tryFault } from './fault.ts'
import { halfOpen } from './halfOpen.ts'
import { killInBurst } from './killInBurst.ts'
import { killInside } from './killInside.ts'
import { lockedWhileOffline } from './lockedWhileOffline.ts'
import { repeatedMessages } from './repeatedMessages.ts'
import { slowReaders } from './slowReaders.ts'
import { terminated } from './terminated.ts'
import { wrongClocks } from './wrongClocks.ts'

const timeout = 180_000
/** Other tests run at the same time. */
const patience = 5

/** A few runs of each fault; `pnpm faults` is the campaign. */
const sampleOf = (fault: Fault): Promise<Outcome> => tryFault(fault, fault.runs.test, 1, patience)

const nothingLost = { lostAcked: 0, failed: 0, problems: [] }

/** Most of it is waiting, so it goes on beside the others. */
let noticing: Promise<Outcome>

beforeAll(() => {
  noticing = sampleOf(halfOpen)
})

test('FLT-1 a server that is killed in a burst of 20 people has all that it acknowledged, and is back at once', {
  timeout,
}, async () => {
  expect(await sampleOf(killInBurst)).toMatchObject(nothingLost)
})

test('FLT-2 what is killed half-way has happened as a whole or not at all, and once', { timeout }, async () => {
  expect(await sampleOf(killInside)).toMatchObject(nothingLost)
})

test('FLT-3 on a full disk nothing is acknowledged and everybody is told, until there is room', {
  timeout,
}, async () => {
  expect(await sampleOf(diskFull)).toMatchObject(nothingLost)
})

test('FLT-4 while a file is locked, read-only or failing, acknowledgements pause and only so much waits', {
  timeout,
}, async () => {
  expect(await sampleOf(diskTrouble)).toMatchObject(nothingLost)
})

test('FLT-5 readers who do not keep up are let go, and nobody else notices', { timeout }, async () => {
  expect(await sampleOf(slowReaders)).toMatchObject(nothingLost)
})

test('FLT-6 timers agree, whatever the clocks of the clients show', async () => {
  expect(await sampleOf(wrongClocks)).toMatchObject(nothingLost)
})

test('FLT-8 messages that come twice, late or out of order leave the state as if each had come once', {
  timeout,
}, async () => {
  expect(await sampleOf(repeatedMessages)).toMatchObject(nothingLost)
})

test('FLT-9 a server that is asked to end under load stores what it has taken, says so, and ends well', {
  timeout,
}, async () => {
  expect(await sampleOf(terminated)).toMatchObject(nothingLost)
})

test('FLT-10 a damaged board is locked away and can be restored, and no other is concerned', { timeout }, async () => {
  expect(await sampleOf(corruptRow)).toMatchObject(nothingLost)
})

test('FLT-11 what was written offline while the board was locked is merged or offered as not saved', {
  timeout,
}, async () => {
  expect(await sampleOf(lockedWhileOffline)).toMatchObject(nothingLost)
})

test('FLT-12 a backup taken while everybody writes can be restored on an empty machine', { timeout }, async () => {
  expect(await sampleOf(backupWhileWriting)).toMatchObject(nothingLost)
})

test('FLT-7 a socket whose other end is gone is noticed, and its cursor goes', { timeout }, async () => {
  expect(await noticing).toMatchObject(nothingLost)
})
