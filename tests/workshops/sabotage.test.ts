import { expect, test } from 'vitest'
import { parseWorkshop } from './format.ts'
import { playWorkshop } from './play.ts'
import { smallFile } from './samples.ts'

const workshop = parseWorkshop(smallFile({ script: [...(smallFile().script as unknown[]), { do: 'restart' }] }))

const playOn = (name: string) =>
  playWorkshop(workshop, { only: null, url: null, serverMain: `tests/workshops/sabotage/${name}.ts` })

test('RUN-19 a server that tells others of drafts is caught', async () => {
  const outcome = await playOn('leaksDrafts')
  expect(outcome).toMatchObject({ ok: false, lostAcked: 0 })
  expect(outcome.secrecyLeaks).toBeGreaterThan(0)
  expect(outcome.failed.join()).toContain('siv has been told the draft n1')
})

test('RUN-20 a server that does not keep the budget is caught', async () => {
  const outcome = await playOn('forgetsBudget')
  expect(outcome).toMatchObject({ ok: false, secrecyLeaks: 0, lostAcked: 0 })
  expect(outcome.failed).toEqual([
    'vote v1: 3 dots of a budget of 2 were answered with 200',
    'vote v1: 3 dots of a budget of 2 changed the ballot',
  ])
})

test('RUN-21 a server that acknowledges what it does not store is caught', async () => {
  const outcome = await playOn('forgetsCommits')
  expect(outcome).toMatchObject({ ok: false, secrecyLeaks: 0 })
  expect(outcome.lostAcked).toBeGreaterThan(0)
})
