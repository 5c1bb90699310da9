import { editCardText } from '@samtavle/shared/schema/card'
import { applyTextDiff } from '@samtavle/shared/schema/textDiff'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { cardId, exchange, noteOn, oneNote, replicas } from './replicas.ts'

/** Texts in which pieces are alike, so that common ends fall inside emoji, joiners and letters with marks. */
const pieces = ['a', 'b', 'ø', 'e\u0301', '«', ' ', '\n', '😀', '😁', '👩‍👧', '👨‍👧', '⚽️', '🇳🇴', '🇸🇪', 'ش']
const someText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))

const replacementCharacter = '\ufffd'
const isWellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text)) === text

describe('text as a whole', () => {
  test('DOC-10 in plain Yjs replacing a text loses what the other inserted', () => {
    const { ada, ole } = replicas((doc) => doc.getMap('cards').set('text', new Y.Text('Et hus')))
    ada.getMap('cards').set('text', new Y.Text('Et stort hus'))
    ole.getMap<Y.Text>('cards').get('text')?.insert(6, ' midt i sentrum')
    exchange(ada, ole)
    expect(ada.getMap('cards').get('text')?.toString()).not.toBe('Et stort hus midt i sentrum')
  })

  test('DOC-10 two people edit the same card and both are in it', () => {
    const { ada, ole } = replicas((doc) => oneNote(doc, 'Et hus'))
    editCardText(ada, cardId, 'Et stort hus', 'ada')
    editCardText(ole, cardId, 'Et hus midt i sentrum', 'ole')
    exchange(ada, ole)
    expect(noteOn(ada, ole).text).toBe('Et stort hus midt i sentrum')
  })

  test('DOC-10 an edit is the smallest deletion and insertion that make it', () => {
    const { ada } = replicas((doc) => oneNote(doc, 'Et hus i sentrum'))
    const before = Y.encodeStateVector(ada)
    editCardText(ada, cardId, 'Et stort hus i sentrum', 'ada')
    const { structs } = Y.decodeUpdate(Y.encodeStateAsUpdate(ada, before))
    expect(structs.map(({ length }) => length)).toEqual(['stort '.length])
  })
})

describe('characters of two code units', () => {
  test('DOC-11 in plain Yjs a text cut inside one stores another character', () => {
    const { ada, ole } = replicas((doc) => doc.getText('text').insert(0, '😀'))
    ada.getText('text').insert(1, '!')
    exchange(ada, ole)
    expect(ole.getText('text').toString()).toContain(replacementCharacter)
  })

  test('DOC-11 any text becomes any other exactly, in one deletion and one insertion', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const text = new Y.Doc().getText()
        text.insert(0, before)
        const deltas: unknown[][] = []
        text.observe(({ delta }) => deltas.push(delta))
        text.doc?.transact(() => applyTextDiff(text, after))
        expect(text.toString()).toBe(after)
        expect((deltas[0] ?? []).filter((part) => !Object.hasOwn(part as object, 'retain')).length).toBeLessThanOrEqual(
          2,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('DOC-11 concurrent edits converge, and no character is ever cut', () => {
    fc.assert(
      fc.property(someText, someText, someText, (before, adas, oles) => {
        const { ada, ole } = replicas((doc) => oneNote(doc, before))
        editCardText(ada, cardId, adas, 'ada')
        editCardText(ole, cardId, oles, 'ole')
        exchange(ada, ole)
        const { text } = noteOn(ada, ole)
        expect(isWellFormed(text)).toBe(true)
        expect(text).not.toContain(replacementCharacter)
        const stored = new Y.Doc()
        Y.applyUpdate(stored, Y.encodeStateAsUpdate(ada))
        expect(noteOn(stored, ada).text).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('DOC-11 what only one of two changed is kept when the other changed nothing', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const { ada, ole } = replicas((doc) => oneNote(doc, before))
        editCardText(ada, cardId, after, 'ada')
        editCardText(ole, cardId, before, 'ole')
        exchange(ada, ole)
        expect(noteOn(ada, ole).text).toBe(after)
      }),
    )
  })
})
