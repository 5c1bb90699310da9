import type { CreateBoardRequest } from '@samtavle/shared/protocol/requests'
import { createArea } from '@samtavle/shared/schema/area'
import { readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'

/** People in a room around one board, without browsers of their own: tests that look at one page need the others to act. */
export interface Room extends NewBoard {
  leader: Person
  people: Person[]
  /** The area that everybody writes in. */
  area: string
  close(): void
}

const areaTitle = 'Ønsker'

/** A board with one area, a leader, and so many participants. */
export async function fillRoom(url: string, size: number, request: CreateBoardRequest = {}): Promise<Room> {
  const board = await createBoard(url, { title: 'Hjørnet', ...request })
  const join = async (name: string, secret: string) => {
    const person = new Person(name, url)
    await person.join({ secret, name })
    return person
  }
  const leader = await join('Leder Ledersen', board.secrets.facilitator)
  const people: Person[] = []
  for (let i = 1; i <= size; i++) people.push(await join(`Kari Nordmann ${i}`, board.secrets.participant))
  const area = makeId()
  await leader.write((doc, origin) =>
    createArea(doc, { id: area, title: areaTitle, prompt: 'Hva savner du her?', rect: [0, 0, 900, 700] }, origin),
  )
  return {
    ...board,
    leader,
    people,
    area,
    close: () => {
      for (const person of [leader, ...people]) person.close()
    },
  }
}

/** Everybody in turn writes one of these alone, until there are no more. */
export async function writeAlone({ people, area }: Room, texts: string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    const writer = people[i % people.length]
    await writer?.putDraft(makeId(), { areaId: area, text, rev: 1, state: 'added' })
  }
}

/** The card with this text, as soon as the leader has it. */
export async function cardWith({ leader }: Room, text: string): Promise<string> {
  const find = () => readCards(leader.doc).find((card) => card.text === text)?.id
  await eventually(`there is a card «${text}»`, () => find() !== undefined)
  return find() ?? ''
}
