import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { CreateBoardRequest } from '@samtavle/shared/protocol/requests'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import type { WorkshopPerson } from '../workshops/workshop.ts'
import { addNote } from './meeting.ts'

interface Line {
  do: string
  area?: string
  notes?: { id: string; by: string; text: string }[]
  id?: string
  text?: string
  ballots?: Record<string, string[]>
}

/** What is needed here of a workshop's file. */
export interface Script {
  title: string
  brief: CreateBoardRequest['brief']
  people: WorkshopPerson[]
  areas: { id: string; title: string; prompt: string }[]
  script: Line[]
  expect: { votes?: Record<string, Record<string, number>>; voters?: Record<string, number> }
}

/** A scripted workshop with some of its people at browsers; all others are here without. */
export interface ScriptedRoom extends NewBoard {
  workshop: Script
  /** Whoever is not at a browser, by the names of the script. */
  others: ReadonlyMap<string, Person>
  /** Ids of the areas, by the names of the script. */
  areas: ReadonlyMap<string, string>
  close(): void
}

/** Makes the board of a script and lets everybody in but those who come with a browser. */
export async function openScripted(url: string, name: string, atBrowsers: string[], seats = 1): Promise<ScriptedRoom> {
  const file = new URL(`../workshops/${name}.json`, import.meta.url)
  const workshop = JSON.parse(readFileSync(file, 'utf8')) as Script
  const { title, brief, people } = workshop
  const board = await createBoard(url, { title, brief, settings: { seats } })
  const maker = new Person('maker', url)
  await maker.join({ secret: board.secrets.facilitator })
  const areas = new Map(workshop.areas.map(({ id }) => [id, makeId()]))
  await maker.write((doc, origin) => {
    for (const [i, area] of workshop.areas.entries()) {
      createArea(doc, { ...area, id: areas.get(area.id) ?? '', rect: [0, 1000 * i, 900, 700], order: `a${i}` }, origin)
    }
  })
  maker.close()
  const others = new Map<string, Person>()
  for (const { id, role } of people) {
    if (role !== 'participant' || atBrowsers.includes(id)) continue
    const person = new Person(id, url)
    await person.join({ secret: board.secrets.participant })
    others.set(id, person)
  }
  const close = () => {
    for (const person of others.values()) person.close()
  }
  return { ...board, workshop, others, areas, close }
}

/** Everybody writes what the script has them write in an area: those at browsers by clicking, in this order. */
export async function writeAsScripted(
  { workshop, others, areas }: ScriptedRoom,
  area: string,
  atBrowsers: readonly (readonly [who: string, page: Page])[] = [],
): Promise<void> {
  const step = workshop.script.find((one) => one.do === 'write' && one.area === area)
  const notes = step?.notes ?? []
  for (const { by, text } of notes) {
    const areaId = areas.get(area) ?? ''
    await others.get(by)?.putDraft(makeId(), { areaId, text, rev: 1, state: 'added' })
  }
  for (const [who, page] of atBrowsers) {
    for (const { by, text } of notes) if (by === who) await addNote(page, text)
  }
}

/** What a card of the script says. */
export function textOf({ workshop }: Pick<ScriptedRoom, 'workshop'>, id: string): string {
  for (const step of workshop.script) {
    const note = step.notes?.find((one) => one.id === id)
    if (note) return note.text
    if (step.id === id && step.text) return step.text
  }
  throw new Error(`no card ${id} in the script`)
}

/** Ballots of those who are not at browsers, to the round that is open; cards by what they say. */
export async function voteAsScripted(room: ScriptedRoom, round: string): Promise<void> {
  const ballots = ballotsOf(room, round)
  for (const [who, cards] of Object.entries(ballots)) {
    const person = room.others.get(who)
    if (!person) continue
    await eventually('a round is open', () => openRoundOf(person) !== undefined)
    await eventually('the cards are there', () =>
      cards.every((card) => cardSaying(person, textOf(room, card)) !== null),
    )
    const value = cards.map((card) => cardSaying(person, textOf(room, card)) ?? '')
    await person.putAnswer(openRoundOf(person)?.id ?? '', value)
  }
}

/** The ballots of a round in the script, by who gives them. */
export const ballotsOf = ({ workshop }: Pick<ScriptedRoom, 'workshop'>, round: string): Record<string, string[]> =>
  workshop.script.find(({ id }) => id === round)?.ballots ?? {}

const openRoundOf = ({ session }: Person) => session?.rounds.find(({ state }) => state === 'open')

function cardSaying({ doc }: Person, text: string): string | null {
  for (const [id, card] of doc.getMap<{ get(key: string): unknown }>('cards')) {
    if (String(card.get('text')) === text) return id
  }
  return null
}

/** The sums of the last closed round, by what the options say; those without dots are left out. */
export async function sumsOf(page: Page, boardId: string): Promise<Record<string, number>> {
  const { votes } = await (await page.request.get(`/api/boards/${boardId}/summary.json`)).json()
  const { ranked } = votes.at(-1)
  return Object.fromEntries(
    ranked.map((one: { proposal: { text: string }; dots: number }) => [one.proposal.text, one.dots]),
  )
}

/** The sums that the script expects of a round, in the same form. */
export function expectedSums(room: ScriptedRoom, round: string): Record<string, number> {
  const dots = Object.entries(room.workshop.expect.votes?.[round] ?? {})
  return Object.fromEntries(dots.filter(([, sum]) => sum > 0).map(([card, sum]) => [textOf(room, card), sum]))
}
