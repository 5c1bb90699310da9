import { Allowance } from '@samtavle/server/rooms/allowance'
import { Conduct } from '@samtavle/server/rooms/conduct'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

const leader = personOf('facilitator')

/** Something that no honest client sends: a new top-level map. */
function forged(): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('mine').set('a', 1)
  return Y.encodeStateAsUpdate(doc)
}

describe('conduct and limits', () => {
  it('ROOM-20 three writes that no honest client makes keep their sender out, and nobody else', async () => {
    const room = await newRoom(await openRooms())
    const mallory = personOf('participant')
    for (let i = 0; i < 3; i++) {
      const client = joined(room, mallory)
      client.sayUpdate(forged())
      await eventually('it is turned away', () => client.closedWith !== null)
      expect(client.closedWith).toEqual({ code: 4403, reason: 'forged-root' })
    }
    expect(new RawClient(room, mallory).closedWith).toEqual({ code: 4401, reason: 'blocked' })
    const kari = joined(room)
    await eventually('others come in', () => kari.acked === 1)
    expect(room.content().cards).toEqual([])
  })

  it('ROOM-21 what honest clients can cause never counts, and old offences are forgotten after ten minutes', () => {
    const conduct = new Conduct()
    for (const refusal of ['locked', 'step', 'gone', 'too-long', 'full', 'viewer'] as const) {
      for (let i = 0; i < 5; i++) conduct.refused('kari', refusal, i)
    }
    expect(conduct.isBlocked('kari', 10)).toBe(false)
    for (let i = 0; i < 3; i++) conduct.refused('mallory', 'foreign-id', 1000 * i)
    expect(conduct.isBlocked('mallory', 3000)).toBe(true)
    expect(conduct.isBlocked('mallory', 10 * 60 * 1000 + 1)).toBe(false)
  })

  it('ROOM-22 who writes too fast is read more slowly and loses nothing', async () => {
    const room = await newRoom(await openRooms())
    const client = joined(room, leader)
    const card = makeId()
    client.edit((doc) => createCard(doc, { id: card, kind: 'note', text: '', place: [null, 0, 0] }, 'user'))
    for (let i = 1; i <= 100; i++) client.edit((doc) => editCardText(doc, card, 'a'.repeat(i), 'user'))
    expect(client.pausedFor).toBeGreaterThan(1000)
    await eventually('all of it is there', () => client.acked === 103)
    expect(room.content().cards[0]?.text).toHaveLength(100)
  })

  it('ROOM-23 an allowance gives a burst, then so many a second', () => {
    const allowance = new Allowance(20, 60, 0)
    for (let i = 0; i < 60; i++) expect(allowance.take(0)).toBe(0)
    expect(allowance.take(0)).toBe(50)
    expect(allowance.take(0)).toBe(100)
    expect(allowance.take(1000)).toBe(0)
    for (let i = 0; i < 17; i++) expect(allowance.take(1000)).toBe(0)
    expect(allowance.take(1000)).toBeGreaterThan(0)
  })

  it('ROOM-24 somebody with too many tabs keeps the newest ones', async () => {
    const room = await newRoom(await openRooms())
    const kari = personOf('participant')
    const tabs = Array.from({ length: limits.socketsPerParticipant + 1 }, () => joined(room, kari))
    expect(tabs.map(({ closedWith }) => closedWith?.code)).toEqual([
      4413,
      ...Array(limits.socketsPerParticipant).fill(undefined),
    ])
  })

  it('ROOM-25 what somebody writes as the step tightens still comes in for two seconds', async () => {
    const room = await newRoom(await openRooms())
    const kari = joined(room)
    await eventually('she is in', () => kari.acked === 1)
    await command(room, leader, { type: 'step', kind: 'share' })
    kari.edit((doc) => createCard(doc, { id: makeId(), kind: 'note', text: 'rakk det', place: [null, 0, 0] }, 'user'))
    await eventually('it comes in', () => kari.acked === 3)
    expect(kari.closedWith).toBeNull()
  })
})
