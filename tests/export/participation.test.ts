import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createComment } from '@samtavle/shared/schema/comment'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Summary } from '@samtavle/shared/summary/summary'
import { expect, onTestFinished, test } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { importedBoard } from '../helpers/importedBoard.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

/** A board on which seven people have been, of whom six have said as whom they are here. */
async function boardOfSeven() {
  const { url } = await startTestServer()
  const invited = ['ungdom', 'leder', 'folkevalgt']
  const { boardId, secrets } = await createBoard(url, { brief: { invited } })
  const come = async (secret: string): Promise<Person> => {
    const person = new Person('somebody', url)
    await person.join({ secret })
    onTestFinished(() => person.close())
    return person
  }
  const leader = await come(secrets.facilitator)
  for (const group of ['ungdom', 'ungdom', 'ungdom', 'leder', 'leder', 'ansatt', null]) {
    const person = await come(secrets.participant)
    if (group) await person.putAnswer('perspective', [group])
  }
  return { url, boardId, leader, come }
}

const participationOf = async (by: Person): Promise<Summary['participation']> =>
  JSON.parse(await by.read(routes.summary(by.boardId, 'json'))).participation

test('SUM-50 a board that comes as a file says of who took part what it said before, and counts nobody twice', async () => {
  const { boardId, leader, come } = await boardOfSeven()
  const said = await participationOf(leader)
  expect(said).toMatchObject({ participants: 7, perspectives: { ungdom: 3, andre: 3 }, missing: ['folkevalgt'] })
  const file = JSON.parse(await leader.read(routes.boardJson(boardId))) as BoardFile
  // Small groups are not told by the file either.
  expect(file.participation?.perspectives).toEqual(said.perspectives)
  expect(JSON.stringify(file.participation)).not.toContain('leder')
  const { links } = await leader.http.json<CreateBoardAnswer>('POST', routes.importBoard, file)
  const reader = await come(new URL(links.participant).hash.slice(1))
  expect(await participationOf(reader)).toEqual(said)
  expect(await reader.read(routes.summary(reader.boardId, 'md'))).toContain('7 personer, 7 enheter')
  const again = JSON.parse(await reader.read(routes.boardJson(reader.boardId))) as BoardFile
  expect(again.participation).toEqual(file.participation)
})

test('SUM-51 files without such numbers are read as before, impossible ones are refused, and a method has none', async () => {
  const { boardId, leader } = await boardOfSeven()
  const file = JSON.parse(await leader.read(routes.boardJson(boardId))) as BoardFile
  const { participation, ...older } = file
  const read = readBoardFile(older)
  expect('file' in read && importedBoard(read.file).session.before).toBe(null)
  for (const wrong of [
    { ...participation, participants: -1 },
    { ...participation, participants: 1e9 },
    { ...participation, participants: 1.5 },
    { ...participation, perspectives: { ungdom: 'mange' } },
    { ...participation, perspectives: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`gruppe ${i}`, 3])) },
    { ...participation, missing: Array.from({ length: 50 }, () => 'ungdom') },
    'mange',
  ])
    expect(readBoardFile({ ...file, participation: wrong })).toMatchObject({ problem: 'invalid-value' })
  const method = JSON.parse(await leader.read(routes.methodJson(boardId))) as BoardFile
  expect(method.participation).toBe(null)
})

test('SUM-51 a method takes along nothing that anybody has said to the brief', async () => {
  const { boardId, leader } = await boardOfSeven()
  const comment = { id: makeId(), about: null, text: 'Hva er låst?', order: 'a0' }
  await leader.write((doc, origin) => createComment(doc, comment, origin))
  expect(await leader.read(routes.boardJson(boardId))).toContain('Hva er låst?')
  expect(await leader.read(routes.methodJson(boardId))).not.toContain('Hva er låst?')
})
