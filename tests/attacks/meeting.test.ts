import { turnQuestion } from '@samtavle/shared/protocol/questions'
import { routes } from '@samtavle/shared/protocol/routes'
import { promises } from '@samtavle/shared/rules/promises'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it, onTestFinished } from 'vitest'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person, type Received } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'
import { heardIn } from '../workshops/heard.ts'

/** A client that skips the page, over raw HTTP and the socket, while a group shares one each in turn at tables. */

interface Witness extends Person {
  /** All that has reached them, as text. */
  traffic: string[]
}

interface Scene extends NewBoard {
  leader: Witness
  kari: Witness
  ola: Witness
  /** Where all meet, and a table. */
  area: string
  table: string
}

async function openScene(): Promise<Scene> {
  const { url } = await startTestServer()
  const board = await createBoard(url)
  const arrive = async (role: 'facilitator' | 'participant'): Promise<Witness> => {
    const traffic: string[] = []
    const person = new Person(role, url, { received: (item: Received) => traffic.push(heardIn(item).text) })
    await person.join({ secret: board.secrets[role] })
    onTestFinished(() => person.close())
    return Object.assign(person, { traffic })
  }
  const leader = await arrive('facilitator')
  const [kari, ola] = [await arrive('participant'), await arrive('participant')]
  const [area, table, stepId] = [makeId(), makeId(), makeId()]
  await leader.write((doc, origin) => {
    createArea(doc, { id: area, title: 'Ønsker', rect: [0, 0, 800, 600] }, origin)
    createArea(doc, { id: table, title: 'Bord 1', rect: [0, 800, 800, 600] }, origin)
  })
  await leader.command({ type: 'tables', areas: [table] })
  await leader.command({ type: 'agenda', agenda: [{ id: stepId, kind: 'write', area, inTurn: true }] })
  await leader.command({ type: 'step', stepId })
  return { ...board, leader, kari, ola, area, table }
}

async function write(who: Person, areaId: string, text: string): Promise<string> {
  const id = makeId()
  await who.putDraft(id, { areaId, text, rev: 1, state: 'added' })
  return id
}

it('ATK-26 «Etterpå velger du selv hva du deler»: nothing reaches anybody but what its writer shared, and nothing tells whose turn it is', async () => {
  const { leader, kari, ola, area, boardId } = await openScene()
  await eventually('the step has come', () => kari.session?.step.kind === 'write')
  expect(kari.session && promises('writing', kari.session, 'nb')).toContain('Etterpå velger du selv hva du deler.')
  const kept = { kari: await write(kari, area, 'karis hemmelighet'), ola: await write(ola, area, 'olas hemmelighet') }
  const shown = { kari: await write(kari, area, 'kari deler'), ola: await write(ola, area, 'ola deler') }
  await leader.command({ type: 'startTurns', areas: [area] })
  const isOn = async (who: Person) => (await who.askOwn()).answers[turnQuestion(area)]?.[0] === 'now'
  const [first, second] = (await isOn(kari)) ? [kari, ola] : [ola, kari]
  const draftOf = (who: Person) => (who === kari ? shown.kari : shown.ola)
  await expect(second.command({ type: 'takeTurn', area, draft: draftOf(second) })).rejects.toMatchObject({
    status: 409,
  })
  await first.command({ type: 'takeTurn', area, draft: draftOf(first) })
  await second.command({ type: 'takeTurn', area, draft: draftOf(second) })
  await leader.command({ type: 'endTurns', area })
  await eventually('both are shown', () => readCards(leader.doc).length === 2)
  for (const format of ['md', 'json'] as const) await leader.read(routes.summary(boardId, format))
  const heard = (who: Witness) => who.traffic.join('\n')
  expect(heard(leader)).not.toMatch(/hemmelighet/)
  expect(heard(kari)).not.toContain('olas hemmelighet')
  expect(heard(ola)).not.toContain('karis hemmelighet')
  for (const [who, draft] of [
    [leader, kept.kari],
    [ola, kept.kari],
    [ola, shown.kari],
    [kari, shown.ola],
  ] as const) {
    expect(heard(who)).not.toContain(draft)
  }
})

it('ATK-27 what the page does not offer is refused over HTTP: others’ commands, answers that are the server’s, forged marks', async () => {
  const { leader, kari, ola, area, table, boardId } = await openScene()
  const note = await write(ola, area, 'Et hus')
  const forFacilitators = [
    { type: 'startTurns', areas: [area] },
    { type: 'skipTurn', area, taken: 0 },
    { type: 'nextLap', area },
    { type: 'endTurns', area },
    { type: 'tables', areas: [] },
    { type: 'paperNotes', area, texts: ['falsk'] },
    { type: 'reservation', checkId: makeId(), index: 0, act: 'hide' },
    { type: 'summon', rect: [0, 0, 100, 100] },
    { type: 'parkingPlace' },
    { type: 'holdNext', card: makeId(), on: true },
    { type: 'releaseHeld' },
    { type: 'meeting', date: '2026-11-22' },
    { type: 'endMeeting' },
  ] as const
  for (const command of forFacilitators) {
    await expect(kari.command(command as never), command.type).rejects.toMatchObject({ status: 403 })
  }
  const put = (question: string, value: string[]) =>
    kari.http.request('PUT', routes.answer(boardId, question), { value }).then(({ status }) => status)
  for (const question of [turnQuestion(area), 'held', 'attendance', `attendance.${makeId()}`]) {
    expect([400, 403, 404, 409], question).toContain(await put(question, ['now']))
  }
  expect(await put('table', [area])).toBe(422)
  expect(await put('table', [table])).toBe(200)
  const paper = { areaId: area, text: 'falsk', rev: 1, state: 'added', via: 'paper' } as const
  await expect(kari.putDraft(makeId(), paper)).rejects.toMatchObject({ status: 403 })
  await expect(leader.command({ type: 'reveal', area })).rejects.toMatchObject({ status: 409 })
  await expect(kari.command({ type: 'takeTurn', area, draft: note })).rejects.toMatchObject({ status: 409 })
  await expect(kari.command({ type: 'bring', card: makeId() })).rejects.toMatchObject({ status: 409 })
})

it('ATK-28 what the page does not offer is refused over the socket: a forged mark, and an open note of somebody who is held', async () => {
  const { leader, kari, ola, area } = await openScene()
  await leader.command({ type: 'step', kind: 'free' })
  const open = (who: Person, via: 'self' | 'paper') =>
    who.write((doc, origin) =>
      createCard(
        doc,
        {
          id: makeId(),
          kind: 'note',
          text: `${via} av ${who.role}`,
          place: [area, 0, 0],
          ...(via !== 'self' && { via }),
        },
        origin,
      ),
    )
  await open(ola, 'self')
  await eventually('the note is there', () => readCards(leader.doc).length === 1)
  await leader.command({ type: 'holdNext', card: readCards(leader.doc)[0]?.id ?? '', on: true })
  void open(kari, 'paper').catch(() => {})
  void open(ola, 'self').catch(() => {})
  await open(leader, 'self')
  await eventually('the leader’s is there', () =>
    readCards(leader.doc).some(({ text }) => text === 'self av facilitator'),
  )
  expect(
    readCards(leader.doc)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['self av facilitator', 'self av participant'])
})
