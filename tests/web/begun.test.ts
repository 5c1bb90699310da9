import { hasBegun } from '@samtavle/shared/rules/begun'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { newSession } from '@samtavle/shared/schema/session'
import { expect, test } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { command } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

test('WEB-167 a new meeting has not begun, and has once notes were shown', async () => {
  expect(hasBegun(newSession({ title: '', locale: 'nb', method: null }, 0, 'stepFree0'))).toBe(false)
  const { url } = await startTestServer()
  const board = await createBoard(url)
  const berit = new Person('Berit', url)
  await berit.join({ secret: board.secrets.facilitator })
  const area = makeId()
  await berit.write((doc, origin) => createArea(doc, { id: area, title: 'Ønsker', rect: [0, 0, 800, 600] }, origin))
  expect(hasBegun(berit.session!)).toBe(false)
  await command(berit.http, board.boardId, { type: 'step', kind: 'write', area })
  await command(berit.http, board.boardId, { type: 'reveal', area })
  await command(berit.http, board.boardId, { type: 'step', kind: 'free' })
  await expect.poll(() => berit.session && hasBegun(berit.session)).toBe(true)
  berit.close()
})
