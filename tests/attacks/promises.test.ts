import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { routes } from '@samtavle/shared/protocol/routes'
import { type PromisePlace, promises } from '@samtavle/shared/rules/promises'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readResults } from '@samtavle/shared/schema/result'
import { expect, it } from 'vitest'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person, type Received } from '../helpers/person.ts'
import { startTestServer, type TestServer } from '../helpers/testServer.ts'
import { heardIn } from '../workshops/heard.ts'

/** Each sentence that the pages promise, held against everything that went over the wire meanwhile. */

interface Witness extends Person {
  /** All that has reached them, as text, in order. */
  traffic: string[]
}

interface Scene extends TestServer, NewBoard {
  leader: Witness
  kari: Witness
  ola: Witness
  per: Witness
  area: string
}

async function openScene(brief = {}): Promise<Scene> {
  const server = await startTestServer()
  const board = await createBoard(server.url, { brief })
  const people = await Promise.all(
    (['facilitator', 'participant', 'participant', 'participant'] as const).map((role, i) =>
      arrive(server.url, board.secrets[role], `person ${i}`),
    ),
  )
  const [leader, kari, ola, per] = people as [Witness, Witness, Witness, Witness]
  const area = makeId()
  await leader.write((doc, origin) => createArea(doc, { id: area, title: 'Ønsker', rect: [0, 0, 800, 600] }, origin))
  return { ...server, ...board, leader, kari, ola, per, area }
}

async function arrive(url: string, secret: string, name: string): Promise<Witness> {
  const traffic: string[] = []
  const person = new Person(name, url, { received: (item: Received) => traffic.push(heardIn(item).text) })
  await person.join({ secret })
  return Object.assign(person, { traffic })
}

/** The sentences as somebody's page shows them at this moment. */
const told = (person: Person, place: PromisePlace): string =>
  person.session ? promises(place, person.session, 'nb').join(' ') : ''

const closeAll = ({ leader, kari, ola, per }: Scene): void => {
  for (const person of [leader, kari, ola, per]) person.close()
}

const allHeardBy = (...people: Witness[]): string => people.flatMap(({ traffic }) => traffic).join('\n')

async function writeCards({ leader, area }: Scene, texts: readonly string[]): Promise<string[]> {
  const ids = texts.map(() => makeId())
  await leader.write((doc, origin) => {
    for (const [i, id] of ids.entries()) {
      createCard(doc, { id, kind: 'note', text: texts[i] ?? '', place: [area, 0, i * 200] }, origin)
    }
  })
  return ids
}

it('ATK-20 «Vi ber ikke om navn, e-post eller telefon»: nobody is asked, and a name that is sent anyway is kept nowhere', async () => {
  const scene = await openScene()
  expect(told(scene.kari, 'joining')).toBe('Vi ber ikke om navn, e-post eller telefon.')
  const eager = new Person('eager', scene.url)
  await eager.join({ secret: scene.secrets.participant, name: 'Navnesen' })
  await eager.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'Et hus', place: [scene.area, 0, 0] }, origin),
  )
  await eventually('the note has come', () => readCards(scene.ola.doc).length === 1)
  await scene.leader.read(routes.people(scene.boardId))
  expect(allHeardBy(scene.leader, scene.kari, scene.ola, scene.per)).not.toContain('Navnesen')
  for (const file of await readdir(scene.dataDir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    expect((await readFile(join(file.parentPath, file.name))).includes('Navnesen'), file.name).toBe(false)
  }
  eager.close()
  closeAll(scene)
})

it('ATK-21 «Ikke delt ennå. Verken møteleder eller deltakere ser teksten. Lappene vises samtidig, uten navn.»', async () => {
  const scene = await openScene()
  const { leader, kari, ola, per, area } = scene
  await leader.command({ type: 'step', kind: 'write', area })
  await eventually('the step is on', () => kari.session?.step.kind === 'write')
  expect(told(kari, 'writing')).toBe(
    'Ikke delt ennå. Verken møteleder eller deltakere ser teksten. Lappene vises samtidig, uten navn.',
  )
  const texts = { kari: ['Et hus i sentrum', 'Middag sammen'], ola: ['Buss etter klokka ni'] }
  for (const text of texts.kari) await kari.putDraft(makeId(), { areaId: area, text, rev: 1, state: 'added' })
  for (const text of texts.ola) await ola.putDraft(makeId(), { areaId: area, text, rev: 1, state: 'added' })
  await eventually('it is known how many have written', () => leader.progress?.written === 2)
  await leader.read(routes.summary(scene.boardId, 'md'))
  for (const text of texts.kari) expect(allHeardBy(leader, ola, per)).not.toContain(text)
  for (const text of texts.ola) expect(allHeardBy(leader, kari, per)).not.toContain(text)

  await leader.command({ type: 'reveal', area })
  const all = [...texts.kari, ...texts.ola]
  await eventually('all notes are there', () => readCards(per.doc).length === all.length)
  // At once: what brought one of them brought all.
  expect(per.traffic.filter((item) => all.some((text) => item.includes(text)))).toHaveLength(1)
  // Without names: nothing of a card tells of anybody, and others hear nothing of whose it is.
  const cards = readCards(per.doc)
  for (const card of cards) for (const key of ['author', 'by', 'participant']) expect(card).not.toHaveProperty(key)
  expect(per.own?.cards).toEqual([])
  for (const { id } of cards) expect(JSON.stringify(leader.own)).not.toContain(id)
  await eventually('their writer hears which are theirs', () => kari.own?.cards.length === texts.kari.length)
  expect(kari.own?.cards.map(({ cardId }) => cards.find(({ id }) => id === cardId)?.text).sort()).toEqual(
    [...texts.kari].sort(),
  )
  const clients = new Set(cards.map(({ id }) => clientOf(per, id)))
  expect(clients.size, 'all were written under one id, the server’s').toBe(1)
  closeAll(scene)
})

/** The Yjs client that has written an entity. */
function clientOf({ doc }: Person, cardId: string): number | undefined {
  for (const [client, structs] of doc.store.clients) {
    if (structs.some((struct) => 'parentSub' in struct && struct.parentSub === cardId)) return client
  }
}

it('ATK-22 «Vi viser bare summen»: no page hears of a ballot, nor of the sum before the round is over', async () => {
  const scene = await openScene()
  const { leader, kari, ola, per } = scene
  const [first = '', second = ''] = await writeCards(scene, ['Et hus', 'En buss'])
  const roundId = makeId()
  await leader.command({ type: 'openRound', roundId, on: [first, second], budget: 3 })
  await eventually('the round is open', () => kari.session?.rounds[0]?.state === 'open')
  expect(told(kari, 'voting')).toBe('Vi viser bare summen. Er vi få, kan summen røpe hva noen valgte.')
  for (const person of [leader, kari, ola, per]) person.traffic.length = 0
  await kari.putAnswer(roundId, [first, first, second])
  await ola.putAnswer(roundId, [first])
  await expect(leader.command({ type: 'closeRound', roundId })).rejects.toThrow('too-few-voters')
  await per.putAnswer(roundId, [second])
  await eventually('it is known how many', () => leader.progress?.rounds[roundId]?.voters === 3)
  expect(allHeardBy(leader)).not.toContain(second)
  expect(allHeardBy(ola)).not.toContain(second)

  await leader.command({ type: 'closeRound', roundId })
  await eventually('the sums are there', () => readResults(leader.doc).length === 1)
  const [result] = readResults(leader.doc)
  expect(result?.data).toMatchObject({ voters: 3, options: [{ dots: 3 }, { dots: 2 }] })
  expect(Object.keys(result?.data ?? {}).sort()).toEqual(['budget', 'closedAt', 'options', 'secret', 'title', 'voters'])
  closeAll(scene)
})

it('ATK-23 «Summen vises mens vi gir prikker»: in a live round everybody hears the sum as it is, and nobody a ballot', async () => {
  const scene = await openScene()
  const { leader, kari, ola } = scene
  const [first = '', second = ''] = await writeCards(scene, ['Et hus', 'En buss'])
  const roundId = makeId()
  await leader.command({ type: 'openRound', roundId, on: [first, second], budget: 2, secret: false })
  await eventually('the round is open', () => ola.session?.rounds[0]?.state === 'open')
  expect(told(ola, 'voting')).toMatch(/^Summen vises mens vi gir prikker\./)
  await kari.putAnswer(roundId, [first, second])
  const totalsOf = (person: Person) => person.progress?.rounds[roundId]?.totals
  await eventually('the sum is told', () => totalsOf(ola)?.[first] === 1 && totalsOf(ola)?.[second] === 1)
  expect(ola.own?.answers).toEqual({})
  expect(leader.own?.answers).toEqual({})
  closeAll(scene)
})

it('ATK-24 «Møtelederen har skjult lappen»: its writer alone hears why, and newcomers hear nothing of it', async () => {
  const scene = await openScene()
  const { leader, kari, ola } = scene
  const note = makeId()
  await kari.write((doc, origin) =>
    createCard(doc, { id: note, kind: 'note', text: 'Naboen min', place: [scene.area, 0, 0] }, origin),
  )
  await leader.command({ type: 'hide', card: note, reason: 'Handler om en person' })
  await eventually('the writer is told', () => kari.own?.hidden.length === 1)
  expect(kari.own?.hidden).toEqual([{ cardId: note, reason: 'Handler om en person' }])
  expect(told(kari, 'hidden')).toBe('Møtelederen har skjult lappen. Skriv den gjerne på en annen måte.')
  await eventually('the text is gone', () => readCards(ola.doc).every(({ text }) => text === ''))
  expect(allHeardBy(ola)).not.toContain('Handler om en person')
  const late = await arrive(scene.url, scene.secrets.participant, 'late')
  await late.read(routes.summary(scene.boardId, 'html'))
  expect(allHeardBy(late)).not.toContain('Naboen min')
  late.close()
  closeAll(scene)
})

it('ATK-25 «Dette er innspill fra n deltakere, ikke et vedtak»: the report counts those who took part, and names who answers', async () => {
  const scene = await openScene({ receiver: 'Styringsgruppa', answerBy: '2027-01-15' })
  const { leader, kari, ola, area } = scene
  await leader.command({ type: 'step', kind: 'write', area })
  for (const person of [kari, ola]) {
    await person.putDraft(makeId(), { areaId: area, text: `Fra ${person.name}`, rev: 1, state: 'added' })
  }
  await leader.command({ type: 'reveal', area })
  const report = await leader.read(routes.summary(scene.boardId, 'md'))
  const sentence = told(leader, { reportFrom: 3 })
  expect(sentence).toBe(
    'Dette er innspill fra 3 deltakere, ikke et vedtak. Styringsgruppa svarer innen 15. januar 2027.',
  )
  for (const part of sentence.split(/(?<=vedtak\.) /)) expect(report).toContain(part)
  closeAll(scene)
})
