import type { Room } from '@samtavle/server/rooms/room'
import type { Person } from '@samtavle/server/rooms/socket'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, editCardText, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

type Edit = (doc: Y.Doc) => void

/** An open page that comes back with its document: what it has been told, and what it has done since. */
function comeBack(room: Room, person: Person, known: Y.Doc, doing: Edit = () => {}): RawClient {
  const page = new RawClient(room, person)
  Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(known), 'remote')
  doing(page.doc)
  return page.askStep1()
}

async function turnedAway(page: RawClient): Promise<string | undefined> {
  await eventually('it is turned away', () => page.closedWith !== null)
  return page.closedWith?.reason
}

const newArea: Edit = (doc) => createArea(doc, { id: makeId(), title: 'Nytt', rect: [0, 0, 800, 600] }, 'user')
const isKeptOut = (room: Room, person: Person): boolean => new RawClient(room, person).closedWith?.reason === 'blocked'

describe('what honest pages are refused for when something has changed behind their backs', () => {
  it('GRD-70 what somebody did offline as a facilitator, who is none any more, is refused as stricter on each of their pages', async () => {
    const room = await newRoom(await openRooms())
    const leader = personOf('facilitator')
    const page = joined(room, leader)
    page.vanish()
    const now = { ...leader, role: 'participant' } as const
    const pages = Array.from({ length: limits.socketsPerParticipant }, () =>
      comeBack(room, now, page.doc, newArea).sayStep2(),
    )
    for (const one of pages) expect(await turnedAway(one)).toBe('stricter')
    expect(isKeptOut(room, now)).toBe(false)
    expect(room.content().areas).toEqual([])
  })

  it('GRD-71 who goes on like that is kept out all the same, and so is who has never led', async () => {
    const room = await newRoom(await openRooms())
    const leader = personOf('facilitator')
    joined(room, leader).vanish()
    const now = { ...leader, role: 'participant' } as const
    const reasons: (string | undefined)[] = []
    for (let i = 0; i < limits.socketsPerParticipant + 3; i++) {
      const page = comeBack(room, now, new Y.Doc(), newArea).sayStep2()
      reasons.push(await turnedAway(page))
      page.vanish()
    }
    expect(reasons.slice(-3)).toEqual(['not-yours', 'not-yours', 'not-yours'])
    expect(isKeptOut(room, now)).toBe(true)
    const other = personOf('participant')
    expect(await turnedAway(comeBack(room, other, new Y.Doc(), newArea).sayStep2())).toBe('not-yours')
  })

  it('GRD-72 who knows more than the server, since a backup took the place of its data, commits no offence', async () => {
    const [before, after] = [await newRoom(await openRooms()), await newRoom(await openRooms())]
    const [kari, ola] = [personOf('participant'), personOf('participant')]
    const note = { id: makeId(), kind: 'note', place: [null, 0, 0] } as const
    const olas = joined(before, ola)
    olas.edit((doc) => createCard(doc, { ...note, text: 'tapt', place: [...note.place] }, 'user'))
    await eventually('it is there', () => before.content().cards.length === 1)
    const karis = joined(before, kari)
    await eventually('Kari has it', () => readCards(karis.doc).length === 1)
    // Both know a note that the server has lost; Kari, who comes first, brings it along as if it were hers.
    const first = comeBack(after, kari, karis.doc).sayStep2()
    await eventually('it is back', () => after.content().cards.length === 1)
    for (let i = 0; i < limits.socketsPerParticipant; i++) {
      const page = comeBack(after, ola, olas.doc).sayStep2()
      const update = (doc: Y.Doc) => {
        doc.clientID = olas.doc.clientID
        editCardText(doc, note.id, `tapt ${i}`, 'user')
      }
      page.edit(update)
      expect(await turnedAway(page)).toBe('foreign-id')
      page.vanish()
    }
    expect(isKeptOut(after, ola)).toBe(false)
    expect(first.closedWith).toBeNull()
  })

  it('GRD-72 saying that one knows more buys so many refusals once, and none for what nobody honest sends', async () => {
    const room = await newRoom(await openRooms())
    const mallory = personOf('participant')
    const known = new Y.Doc()
    known.getMap('cards').set('x', 1)
    const forged: Edit = (doc) => doc.getMap('mine').set('a', 1)
    for (let i = 0; i < 3; i++) {
      const page = comeBack(room, mallory, known).edit(forged).sayStep2()
      expect(await turnedAway(page)).toMatch(/^forged/)
      page.vanish()
    }
    expect(isKeptOut(room, mallory)).toBe(true)
  })
})
