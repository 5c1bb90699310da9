import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { day, id, line, longText } from '@samtavle/shared/schema/values'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'

describe('values', () => {
  test.each(['2027-02-30', '2026-13-01', '2025-02-29', '15.01.2027', ''])('DOC-16 %s is no day', (text) => {
    expect(v.is(day, text)).toBe(false)
  })

  test.each(['2027-02-28', '2028-02-29', '2026-12-31'])('DOC-16 %s is a day', (text) => {
    expect(v.is(day, text)).toBe(true)
  })

  test('DOC-16 half a character is no text', () => {
    expect([v.is(line, '😀'.slice(0, 1)), v.is(longText, `a${'😀'.slice(1)}b`)]).toEqual([false, false])
    expect(v.is(longText, 'é ä ö Å « » “ ” – … 👩‍👧 ش')).toBe(true)
  })

  test('DOC-16 what would be dangerous as a key is no id, and every id made is one', () => {
    expect(v.is(id, '__proto__')).toBe(false)
    expect(Array.from({ length: 200 }, makeId).every((made) => v.is(id, made))).toBe(true)
  })
})

describe('readers', () => {
  test('DOC-17 a value that no schema accepts is read as its default', () => {
    const doc = new Y.Doc()
    createCard(doc, { id: 'card000001', kind: 'measure', text: 'Finne lokale', place: [null, 0, 0] }, 'ada')
    const card = doc.getMap<Y.Map<unknown>>('cards').get('card000001')
    card?.set('due', 'snart')
    card?.set('colour', 'infrared')
    card?.set('live', 'yes')
    expect(readCards(doc)[0]).toMatchObject({ due: null, colour: null, live: false, text: 'Finne lokale' })
  })

  test('DOC-17 what has no kind or place is skipped, and so is what is no entity at all', () => {
    const doc = new Y.Doc()
    const cards = doc.getMap('cards')
    cards.set(
      'card000001',
      new Y.Map<unknown>([
        ['kind', 'note'],
        ['place', [null, Number.NaN, 0]],
      ]),
    )
    cards.set(
      'card000002',
      new Y.Map<unknown>([
        ['kind', 'throne'],
        ['place', [null, 0, 0]],
      ]),
    )
    cards.set('card000003', 'note')
    expect(readCards(doc)).toEqual([])
  })
})
