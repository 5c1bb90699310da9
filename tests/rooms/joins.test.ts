import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

const facilitator = personOf('facilitator')
const writeNote = (client: RawClient, text: string): string => {
  const id = makeId()
  client.edit((doc) => createCard(doc, { id, kind: 'note', text, place: [null, 0, 0] }, 'user'))
  return id
}
const textsOf = (doc: Y.Doc) =>
  readCards(doc)
    .map(({ text }) => text)
    .sort()
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text)

describe('joining', () => {
  it('ROOM-10 a newcomer gets the last snapshot as stored, and what came since as one update', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const writer = joined(room, facilitator)
    const hidden = writeNote(writer, 'skal skjules')
    await eventually('it is there', () => writer.acked === 3)
    await command(room, facilitator, { type: 'hide', card: hidden, reason: '' })
    await room.settle()
    const stored = await rooms.boards.load(room.boardId)
    expect(stored.snapshot).not.toBeNull()
    expect(stored.tail).toEqual([])
    writeNote(writer, 'kom etterpå')
    writeNote(writer, 'og denne')
    await eventually('they are there', () => writer.acked === 7)

    const newcomer = new RawClient(room, personOf('participant')).askStep1()
    const frames = newcomer.received.filter((frame) => frame.is === 'step2' || frame.is === 'update')
    expect(frames.map((frame) => frame.is)).toEqual(['step2', 'update'])
    expect(frames[0]).toMatchObject({ body: new Uint8Array(stored.snapshot as Uint8Array) })
    expect(textsOf(newcomer.doc)).toEqual(['', 'kom etterpå', 'og denne'])
  })

  it('ROOM-11 a log still holds what was erased, a snapshot of a collected document does not', () => {
    const doc = new Y.Doc()
    const log: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => log.push(update))
    const text = doc.getText('t')
    text.insert(0, 'Ole, 17 år')
    text.delete(0, text.length)
    expect(holds(Y.mergeUpdates(log), 'Ole, 17')).toBe(true)
    expect(holds(Y.encodeStateAsUpdate(doc), 'Ole, 17')).toBe(false)
  })

  it('ROOM-12 a returning client gets what it lacks and its offline edits come in', async () => {
    const room = await newRoom(await openRooms())
    const first = joined(room)
    writeNote(first, 'før')
    await eventually('acked', () => first.acked === 3)
    first.vanish()
    const other = joined(room)
    writeNote(other, 'imens')
    await eventually('acked', () => other.acked === 3)
    createCard(first.doc, { id: makeId(), kind: 'note', text: 'uten nett', place: [null, 0, 0] }, 'user')

    const back = new RawClient(room, first.person)
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(first.doc), 'remote')
    back.askStep1().sayStep2()
    await eventually('acked', () => back.acked === 1)
    expect(textsOf(back.doc)).toEqual(['før', 'imens', 'uten nett'])
    await eventually('the other has it', () => textsOf(other.doc).length === 3)
  })

  it('ROOM-13 the server writes under a fresh client id after each load; using one again diverges replicas', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const first = room.document.stateVector()
    expect(first).toEqual(Uint8Array.of(0))

    const a = new Y.Doc()
    const b = new Y.Doc()
    a.clientID = 7
    a.getMap('m').set('before', 'crash')
    const lost = Y.encodeStateAsUpdate(a)
    const reborn = new Y.Doc()
    reborn.clientID = 7
    reborn.getMap('m').set('after', 'load')
    Y.applyUpdate(b, lost)
    Y.applyUpdate(b, Y.encodeStateAsUpdate(reborn))
    Y.applyUpdate(reborn, lost)
    expect(b.getMap('m').toJSON()).not.toEqual(reborn.getMap('m').toJSON())
  })

  it('ROOM-14 a board is as it was after it has been closed and loaded', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const client = joined(room, facilitator)
    writeNote(client, 'står fortsatt')
    await eventually('acked', () => client.acked === 3)
    await command(room, facilitator, { type: 'title', title: 'Nytt navn' })
    const stored = await rooms.boards.load(room.boardId)
    expect(stored.session.title).toBe('Nytt navn')
    const doc = new Y.Doc()
    for (const update of [stored.snapshot, ...stored.tail]) if (update) Y.applyUpdate(doc, update)
    expect(textsOf(doc)).toEqual(['står fortsatt'])
  })

  it('ROOM-15 frames that are no y-protocol close the socket by name and change nothing', async () => {
    const room = await newRoom(await openRooms())
    for (const bytes of [[], [9], [0, 7, 0], [0, 2, 200], [100, 1], [255, 255, 255]]) {
      const client = joined(room)
      client.sayBytes(Uint8Array.from(bytes))
      expect(client.closedWith, `${bytes}`).toEqual({ code: 4400, reason: 'malformed' })
    }
    expect(room.content().cards).toEqual([])
  })

  it('ROOM-16 a reader who does not read is let go, with room kept for the others', async () => {
    const room = await newRoom(await openRooms())
    const writer = joined(room)
    const slow = joined(room)
    slow.bufferedAmount = 5 * 1024 * 1024
    writeNote(writer, 'til alle')
    await eventually('the slow one is let go', () => slow.closedWith?.code === 1013)
    expect(writer.closedWith).toBeNull()
  })
})
