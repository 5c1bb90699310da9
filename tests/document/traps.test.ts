import { updateArea } from '@samtavle/shared/schema/area'
import { createCard, editCardText, moveCard, readCards, setCardColour, setCardLive } from '@samtavle/shared/schema/card'
import { readDocument } from '@samtavle/shared/schema/document'
import { onBoard } from '@samtavle/shared/schema/placeOnBoard'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { areaId, cardId, docOf, exchange, noteOn, oneNote, replicas } from './replicas.ts'

describe('an entity as one value', () => {
  test('DOC-1 in plain Yjs one of two concurrent changes to different fields is lost', () => {
    const { ada, ole } = replicas((doc) => doc.getMap('cards').set('card', { text: 'Et hus', colour: 'yellow' }))
    ada.getMap('cards').set('card', { text: 'Et hus', colour: 'green' })
    ole.getMap('cards').set('card', { text: 'Et hus i sentrum', colour: 'yellow' })
    exchange(ada, ole)
    expect(ada.getMap('cards').get('card')).toEqual({ text: 'Et hus i sentrum', colour: 'yellow' })
  })

  test('DOC-1 a card keeps concurrent changes of its text, place and colour', () => {
    const { ada, ole } = replicas(oneNote)
    setCardColour(ada, cardId, 'green', 'ada')
    editCardText(ada, cardId, 'Et hus midt i sentrum!', 'ada')
    moveCard(ole, cardId, [areaId, 300, 300], 'ole')
    exchange(ada, ole)
    expect(noteOn(ada, ole)).toMatchObject({
      text: 'Et hus midt i sentrum!',
      colour: 'green',
      place: [areaId, 300, 300],
    })
  })
})

describe('a place as two keys', () => {
  test('DOC-2 in plain Yjs two drags merge to a place that nobody chose', () => {
    const { ada, ole } = replicas((doc) => {
      doc.getMap('place').set('x', 0)
      doc.getMap('place').set('y', 0)
    })
    ada.getMap('place').set('x', 300)
    ole.getMap('place').set('y', 200)
    exchange(ada, ole)
    expect(ada.getMap('place').toJSON()).toEqual({ x: 300, y: 200 })
  })

  test('DOC-2 a card that two people drag ends where one of them dropped it', () => {
    const { ada, ole } = replicas(oneNote)
    moveCard(ada, cardId, [areaId, 324, 88], 'ada')
    moveCard(ole, cardId, [areaId, 24, 288], 'ole')
    exchange(ada, ole)
    expect(noteOn(ada, ole).place).toEqual([areaId, 24, 288])
  })

  test('DOC-3 a drop costs at most 12 bytes of the stored document, however often a card is moved', () => {
    const doc = docOf(1001)
    oneNote(doc)
    const before = Y.encodeStateAsUpdate(doc).byteLength
    for (let i = 0; i < 500; i++) moveCard(doc, cardId, [areaId, i, i], 'ada')
    expect((Y.encodeStateAsUpdate(doc).byteLength - before) / 500).toBeLessThanOrEqual(12)
  })
})

describe('an area that is gone', () => {
  test('DOC-4 cards of a dead area stay where they were, also on a replica that still has it', () => {
    const { ada, ole } = replicas(oneNote)
    updateArea(ada, areaId, { live: false }, 'ada')
    moveCard(ole, cardId, [areaId, 40, 50], 'ole')
    exchange(ada, ole)
    expect(onBoard(noteOn(ada, ole).place, readDocument(ada).areas)).toEqual([140, 250])
  })
})

describe('deleting beside an edit', () => {
  test('DOC-5 in plain Yjs a deletion takes the concurrent edit with it', () => {
    const { ada, ole } = replicas((doc) => doc.getMap('cards').set('card', new Y.Map([['text', new Y.Text('Et hus')]])))
    ada.getMap('cards').delete('card')
    const text = ole.getMap<Y.Map<Y.Text>>('cards').get('card')?.get('text')
    text?.insert(6, ' midt i sentrum')
    exchange(ada, ole)
    expect(ole.getMap('cards').size).toBe(0)
  })

  test('DOC-5 a card that is taken away keeps what others wrote in it meanwhile, and comes back with it', () => {
    const { ada, ole } = replicas((doc) => oneNote(doc, 'Et hus'))
    setCardLive(ada, cardId, false, 'ada')
    editCardText(ole, cardId, 'Et hus midt i sentrum', 'ole')
    exchange(ada, ole)
    expect(noteOn(ada, ole)).toMatchObject({ live: false, text: 'Et hus midt i sentrum' })
    setCardLive(ada, cardId, true, 'ada')
    exchange(ada, ole)
    expect(noteOn(ada, ole)).toMatchObject({ live: true, text: 'Et hus midt i sentrum' })
  })
})

describe('defaults written before what is stored has come', () => {
  test('DOC-6 in plain Yjs they overwrite the real ones', () => {
    const server = docOf(1001)
    server.getMap('board').set('title', 'Hjørnet')
    const client = docOf(1002)
    client.getMap('board').set('title', '')
    exchange(server, client)
    expect(server.getMap('board').get('title')).toBe('')
  })

  test('DOC-6 reading an empty document writes nothing into it', () => {
    const client = docOf(1002)
    expect(readDocument(client).cards).toEqual([])
    expect(Y.encodeStateVector(client)).toEqual(Y.encodeStateVector(new Y.Doc()))
  })

  test('DOC-6 a missing key is read as its default without being written', () => {
    const doc = docOf(1001)
    createCard(doc, { id: cardId, kind: 'measure', text: 'Finne lokale', place: [null, 0, 0] }, 'ada')
    const before = Y.encodeStateVector(doc)
    expect(readCards(doc)[0]).toMatchObject({ owner: null, due: null, status: 'notStarted', theme: null })
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })
})
