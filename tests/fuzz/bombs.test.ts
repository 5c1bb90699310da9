import { isDeeperThan } from '@samtavle/server/boardFiles/jsonDepth'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { routes } from '@samtavle/shared/protocol/routes'
import { limits } from '@samtavle/shared/schema/limits'
import { expect, test } from 'vitest'
import { startTestServer } from '../helpers/testServer.ts'

const file = {
  ...{ format: 'samtavle-board/1', title: 'x', locale: 'nb', method: null, brief: {}, settings: {}, agenda: [] },
  ...{ cards: [], areas: [], themes: [], links: [], results: [] },
}

test('FUZ-10 brackets count only outside of strings', () => {
  expect(isDeeperThan('[[1]]', 1)).toBe(true)
  expect(isDeeperThan('[[1]]', 2)).toBe(false)
  expect(isDeeperThan('[{"a":[1]},{"b":[2]}]', 3)).toBe(false)
  expect(isDeeperThan(JSON.stringify(['[[[["[[[', '\\', '{{{']), 1)).toBe(false)
  expect(isDeeperThan(JSON.stringify(['"\\', [[1]]]), 2)).toBe(true)
  expect(isDeeperThan('"never closed [[[', 0)).toBe(false)
})

test('FUZ-10 JSON that is too deep is refused by name, and a list that is too long before its rows are looked at', async () => {
  const { url } = await startTestServer()
  const answer = await fetch(url + routes.importBoard, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: '['.repeat(1_000_000),
  })
  expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'bad-request' }])
  const whereWrong = (cards: unknown[]) => readBoardFile({ ...file, cards })
  expect(whereWrong(Array(limits.cards + 1).fill(1))).toEqual({ problem: 'invalid-value', where: 'cards' })
  expect(whereWrong([1])).toEqual({ problem: 'invalid-value', where: 'cards.0' })
})
