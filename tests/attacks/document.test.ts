import { step2Frame } from '@samtavle/server/rooms/frames'
import type { Room } from '@samtavle/server/rooms/room'
import type { Refusal } from '@samtavle/shared/rules/refusals'
import { createCard } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { createResult } from '@samtavle/shared/schema/result'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { collected, forge } from '../guard/forge.ts'
import { eventually } from '../helpers/eventually.ts'
import { joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

const far = 1_000_000

interface Scene {
  room: Room
  /** Has written one note, and is on. */
  kari: RawClient
  note: string
  /** Is on as a participant, with the document in hand. */
  mallory: RawClient
}

async function boardWithVictim(): Promise<Scene> {
  const room = await newRoom(await openRooms())
  const kari = joined(room)
  const note = makeId()
  kari.edit((doc) => createCard(doc, { id: note, kind: 'note', text: 'Karis ord', place: [null, 0, 0] }, 'user'))
  await eventually('the note is there', () => kari.acked === 3)
  return { room, kari, note, mallory: joined(room) }
}

/** The update of a change that somebody makes in a copy of the document. */
function changeOf(client: RawClient, change: (doc: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(client.doc))
  const before = Y.encodeStateVector(copy)
  change(copy)
  return Y.encodeStateAsUpdate(copy, before)
}

const textOf = (doc: Y.Doc, card: string) => entityOf(doc, 'cards', card)?.get('text') as Y.Text

const attacks: { name: string; update: (scene: Scene) => Uint8Array; refused: Refusal; broughtAlong?: Refusal }[] = [
  {
    name: 'silencing somebody by writing under their client id',
    update: ({ kari }) => {
      const clock = Y.getState(kari.doc.store, kari.doc.clientID)
      return forge([{ client: kari.doc.clientID, clock, structs: [collected(100_000)] }])
    },
    refused: 'foreign-id',
  },
  {
    name: 'deleting everything that is there',
    update: ({ kari }) => forge([], { [kari.doc.clientID]: [[0, Y.getState(kari.doc.store, kari.doc.clientID)]] }),
    refused: 'not-yours',
  },
  {
    name: 'deleting everything that somebody will ever write',
    update: ({ kari }) => forge([], { [kari.doc.clientID]: [[0, far]] }),
    refused: 'future-delete',
  },
  {
    name: 'taking a card out of the document',
    update: ({ mallory, note }) => changeOf(mallory, (doc) => doc.getMap('cards').delete(note)),
    refused: 'not-yours',
  },
  {
    name: "writing in somebody else's note",
    update: ({ mallory, note }) => changeOf(mallory, (doc) => textOf(doc, note).insert(0, 'ikke ')),
    refused: 'not-yours',
    // Somebody who has been away may have been allowed to.
    broughtAlong: 'stricter',
  },
  {
    name: "taking somebody else's note off the board",
    update: ({ mallory, note }) => changeOf(mallory, (doc) => entityOf(doc, 'cards', note)?.set('live', false)),
    refused: 'not-yours',
  },
  {
    name: 'forging a result',
    update: ({ mallory, note }) =>
      changeOf(mallory, (doc) => {
        const options = [{ card: note, dots: 99, text: 'Karis ord' }]
        const data = { title: '', budget: 3, voters: 33, secret: true, closedAt: 1, options }
        createResult(doc, { id: makeId(), kind: 'dots', data }, 'user')
      }),
    refused: 'not-yours',
  },
  {
    name: 'marking a card as hidden',
    update: ({ mallory, note }) => changeOf(mallory, (doc) => entityOf(doc, 'cards', note)?.set('hidden', true)),
    refused: 'not-yours',
  },
  {
    name: 'a top-level map of its own',
    update: ({ mallory }) => changeOf(mallory, (doc) => doc.getMap('mine').set('a', 1)),
    refused: 'forged-root',
  },
]

/** What is refused by name has changed nothing, and Kari, whose note it was about, goes on. */
async function expectRefused({ room, kari, note }: Scene, attacker: RawClient, refused: Refusal, before: Uint8Array) {
  await eventually('it is refused', () => attacker.closedWith !== null)
  expect(attacker.closedWith).toEqual({ code: 4403, reason: refused })
  expect(room.document.stateVector()).toEqual(before)
  expect(room.content().cards).toMatchObject([{ id: note, text: 'Karis ord', live: true, hidden: false }])
  const acked = kari.acked
  kari.edit((doc) => textOf(doc, note).insert(9, ' står'))
  await eventually('she can go on', () => kari.acked === acked + 1)
  expect(room.content().cards[0]?.text).toBe('Karis ord står')
}

describe('attacks on the document', () => {
  it.each(attacks)('ATK-1 $name is refused by name and the victim is unharmed', async ({ update, refused }) => {
    const scene = await boardWithVictim()
    const before = scene.room.document.stateVector()
    scene.mallory.sayUpdate(update(scene))
    await expectRefused(scene, scene.mallory, refused, before)
  })

  it.each(attacks)('ATK-34 $name is refused as well when it is brought along by who comes in', async (attack) => {
    const scene = await boardWithVictim()
    const before = scene.room.document.stateVector()
    const update = attack.update(scene)
    const late = new RawClient(scene.room, scene.mallory.person).askStep1().sayBytes(step2Frame(update))
    await expectRefused(scene, late, attack.broughtAlong ?? attack.refused, before)
  })

  it('ATK-2 a reader writes nothing, whatever it sends', async () => {
    const { room, note } = await boardWithVictim()
    const changes: ((doc: Y.Doc) => void)[] = [
      (doc) => createCard(doc, { id: makeId(), kind: 'note', text: 'leser', place: [null, 0, 0] }, 'user'),
      (doc) => entityOf(doc, 'cards', note)?.set('place', [null, 1, 1]),
    ]
    for (const change of changes) {
      const reader = joined(room, personOf('viewer'))
      reader.sayUpdate(changeOf(reader, change))
      await eventually('it is refused', () => reader.closedWith !== null)
      expect(reader.closedWith).toEqual({ code: 4403, reason: 'viewer' })
    }
    expect(room.content().cards).toHaveLength(1)
  })

  it("ATK-3 nobody moves, renames or removes somebody else's cursor, and names come from the server", async () => {
    const room = await newRoom(await openRooms(), { settings: { names: 'on' } })
    const kari = joined(room, { ...personOf('participant'), name: 'Kari' })
    const mallory = joined(room, { ...personOf('participant'), name: 'Mallory' })
    const reader = joined(room)
    kari.sayBytes(presence(11, 1, { cursor: [1, 1], user: { name: 'Kongen' } }))
    await eventually('Kari is seen', () => reader.presence.has(11))
    mallory.sayBytes(presence(11, 2, { cursor: [9, 9], user: { name: 'Kari' } }))
    mallory.sayBytes(presence(11, 3, null))
    mallory.sayBytes(presence(12, 1, { cursor: [5, 5], user: { name: 'Kari' } }))
    await eventually('Mallory is seen', () => reader.presence.has(12))
    expect(reader.presence.get(11)).toMatchObject({ cursor: [1, 1], user: { name: 'Kari' } })
    expect(reader.presence.get(12)).toMatchObject({ cursor: [5, 5], user: { name: 'Mallory' } })
  })
})

function presence(client: number, clock: number, state: object | null): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((inner) => {
        for (const number of [1, client, clock]) encoding.writeVarUint(inner, number)
        encoding.writeVarString(inner, JSON.stringify(state))
      }),
    )
  })
}
