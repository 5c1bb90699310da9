import { expect, test } from 'vitest'
import { startTestServer } from '../helpers/testServer.ts'
import { fillHall } from './hall.ts'

test('MTG-22 forty phones on one address all get in, and every dot is counted exactly once', async () => {
  const { url } = await startTestServer()
  const report = await fillHall(url, 40)
  expect(report).toMatchObject({ phones: 40, refused: 0, wrong: [], given: 200, counted: 200 })
})
