import { createCard, editCardText, moveCard, readCards, setCardColour, setCardLive } from '@samtavle/shared/schema/card'
import { redoTop, undoTop } from '@samtavle/shared/schema/undo'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { areaId, cardId, exchange, noteOn, oneNote, replicas, undoing } from './replicas.ts'

const newNote = { id: 'card000002', kind: 'note', text: 'Et', place: [null, 0, 0] } as const

describe('undo of a creation', () => {
  test('DOC-7 in plain Yjs it deletes what others have written in it', () => {
    const { ada, ole } = replicas()
    const undo = undoing(ada, 'ada')
    ada.transact(() => ada.getMap('cards').set('card', new Y.Map([['text', new Y.Text('Et hus')]])), 'ada')
    exchange(ada, ole)
    ole.getMap<Y.Map<Y.Text>>('cards').get('card')?.get('text')?.insert(6, ' midt i sentrum')
    exchange(ada, ole)
    undo.undo()
    exchange(ada, ole)
    expect(ole.getMap('cards').toJSON()).toEqual({})
  })

  test('DOC-7 it hides the card and keeps what others have written; redo shows both', () => {
    const { ada, ole } = replicas()
    const undo = undoing(ada, 'ada')
    createCard(ada, { ...newNote, place: [...newNote.place] }, 'ada')
    exchange(ada, ole)
    editCardText(ole, newNote.id, 'Et hus', 'ole')
    exchange(ada, ole)
    expect(undoTop(undo)).toBe('undone')
    exchange(ada, ole)
    expect(readCards(ole)[0]).toMatchObject({ live: false, text: 'Et hus' })
    expect(redoTop(undo)).toBe('undone')
    exchange(ada, ole)
    expect(readCards(ole)[0]).toMatchObject({ live: true, text: 'Et hus' })
  })

  test('DOC-7 there is nothing more to undo in a creation than that', () => {
    const { ada } = replicas()
    const undo = undoing(ada, 'ada')
    createCard(ada, { ...newNote, place: [...newNote.place] }, 'ada')
    expect([undoTop(undo), undoTop(undo)]).toEqual(['undone', 'nothing'])
  })
})

describe('undo of what others have changed since', () => {
  test('DOC-8 plain undo passes over it and takes back an older step', () => {
    const { ada, ole } = replicas(oneNote)
    const undo = undoing(ada, 'ada')
    setCardColour(ada, cardId, 'green', 'ada')
    moveCard(ada, cardId, [areaId, 300, 88], 'ada')
    exchange(ada, ole)
    moveCard(ole, cardId, [areaId, 500, 88], 'ole')
    exchange(ada, ole)
    undo.undo()
    expect(noteOn(ada)).toMatchObject({ colour: null, place: [areaId, 500, 88] })
  })

  test('DOC-8 such a step is dropped and said to be overwritten, and the older one is next', () => {
    const { ada, ole } = replicas(oneNote)
    const undo = undoing(ada, 'ada')
    setCardColour(ada, cardId, 'green', 'ada')
    moveCard(ada, cardId, [areaId, 300, 88], 'ada')
    exchange(ada, ole)
    moveCard(ole, cardId, [areaId, 500, 88], 'ole')
    exchange(ada, ole)
    expect(undoTop(undo)).toBe('overwritten')
    expect(noteOn(ada)).toMatchObject({ colour: 'green', place: [areaId, 500, 88] })
    expect([undoTop(undo), undoTop(undo)]).toEqual(['undone', 'nothing'])
    expect(noteOn(ada)).toMatchObject({ colour: null, place: [areaId, 500, 88] })
  })

  test('DOC-8 text that others have deleted again is overwritten too', () => {
    const { ada, ole } = replicas((doc) => oneNote(doc, 'Et hus'))
    const undo = undoing(ada, 'ada')
    editCardText(ada, cardId, 'Et stort hus', 'ada')
    exchange(ada, ole)
    editCardText(ole, cardId, 'Et hus', 'ole')
    exchange(ada, ole)
    expect(undoTop(undo)).toBe('overwritten')
  })

  test('DOC-8 a step of which something is left takes back what is left', () => {
    const { ada, ole } = replicas(oneNote)
    const undo = undoing(ada, 'ada')
    ada.transact(() => {
      setCardColour(ada, cardId, 'green', 'ada')
      moveCard(ada, cardId, [areaId, 300, 88], 'ada')
    }, 'ada')
    exchange(ada, ole)
    moveCard(ole, cardId, [areaId, 500, 88], 'ole')
    exchange(ada, ole)
    expect(undoTop(undo)).toBe('undone')
    expect(noteOn(ada)).toMatchObject({ colour: null, place: [areaId, 500, 88] })
  })

  test('DOC-8 the same goes for doing again', () => {
    const { ada, ole } = replicas(oneNote)
    const undo = undoing(ada, 'ada')
    setCardColour(ada, cardId, 'green', 'ada')
    moveCard(ada, cardId, [areaId, 300, 88], 'ada')
    expect([undoTop(undo), undoTop(undo)]).toEqual(['undone', 'undone'])
    exchange(ada, ole)
    setCardColour(ole, cardId, 'pink', 'ole')
    exchange(ada, ole)
    expect(redoTop(undo)).toBe('overwritten')
    expect(noteOn(ada)).toMatchObject({ colour: 'pink', place: [areaId, 24, 88] })
    expect(redoTop(undo)).toBe('undone')
    expect(noteOn(ada).place).toEqual([areaId, 300, 88])
  })
})

describe('whose work undo takes back', () => {
  test('DOC-9 never that of others', () => {
    const { ada, ole } = replicas(oneNote)
    const undo = undoing(ada, 'ada')
    setCardLive(ole, cardId, false, 'ole')
    exchange(ada, ole)
    expect(undoTop(undo)).toBe('nothing')
    expect(noteOn(ada, ole).live).toBe(false)
  })

  test('DOC-9 only the part of a text that one wrote oneself', () => {
    const { ada, ole } = replicas((doc) => oneNote(doc, 'Et hus'))
    const undo = undoing(ada, 'ada')
    editCardText(ada, cardId, 'Et stort hus', 'ada')
    exchange(ada, ole)
    editCardText(ole, cardId, 'Et stort hus i sentrum', 'ole')
    exchange(ada, ole)
    expect(undoTop(undo)).toBe('undone')
    expect(noteOn(ada).text).toBe('Et hus i sentrum')
  })

  test('DOC-9 also when a card was written under a client id of its own', () => {
    const { ada } = replicas(oneNote)
    const undo = undoing(ada, 'ada')
    const own = ada.clientID
    ada.clientID = 77_001
    moveCard(ada, cardId, [areaId, 300, 88], 'ada')
    ada.clientID = own
    expect(undoTop(undo)).toBe('undone')
    expect(noteOn(ada).place).toEqual([areaId, 24, 88])
  })
})
