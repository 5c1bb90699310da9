import type { BoardDocument } from '@samtavle/client/connection/boardDocument'
import { bindText, type TextField } from '@samtavle/client/tools/textBinding'
import { movedIndex, replacementBetween } from '@samtavle/client/tools/textDelta'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const card = { id: 'aaaaaaaaaaaaaaaaaaaa', kind: 'note', text: 'midten', place: [null, 0, 0] } as const

/** A textarea, as far as a binding needs one. */
class Field extends EventTarget implements TextField {
  value = ''
  selectionStart = 0
  selectionEnd = 0
  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start
    this.selectionEnd = end
  }
  /** Types at the caret, as a person does. */
  type(text: string): void {
    this.value = this.value.slice(0, this.selectionStart) + text + this.value.slice(this.selectionEnd)
    this.setSelectionRange(this.selectionStart + text.length, this.selectionStart + text.length)
    this.dispatchEvent(new Event('input'))
  }
}

/** The little of a board's document that a binding writes through. */
const documentOf = (doc: Y.Doc): BoardDocument =>
  ({
    doc,
    fields: new Map(),
    write: (_id: string, change: (doc: Y.Doc, origin: unknown) => void) => change(doc, 'me'),
  }) as unknown as BoardDocument

function bound(): { doc: Y.Doc; other: Y.Doc; field: Field; sync(): void; text(): string } {
  const [doc, other] = [new Y.Doc(), new Y.Doc()]
  createCard(doc, { ...card, place: [null, 0, 0] }, 'me')
  const sync = () => {
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  }
  sync()
  const field = new Field()
  bindText(field as unknown as TextField, documentOf(doc), card.id, null)
  return { doc, other, field, sync, text: () => readCards(doc)[0]?.text ?? '' }
}

const sharedIn = (doc: Y.Doc): Y.Text => entityOf(doc, 'cards', card.id)?.get('text') as Y.Text

test('WEB-32 what others write appears in the field, and the caret stays by its words', () => {
  const { other, field, sync, text } = bound()
  field.setSelectionRange(3, 3)
  sharedIn(other).insert(0, 'Før ')
  sync()
  expect(field.value).toBe('Før midten')
  expect(field.selectionStart).toBe(7)
  field.type('X')
  expect(text()).toBe('Før midXten')
})

test('WEB-32 what others write while letters are being composed is merged when they are done', () => {
  const { other, field, sync, text } = bound()
  field.setSelectionRange(6, 6)
  field.dispatchEvent(new Event('compositionstart'))
  field.type('´')
  sharedIn(other).insert(0, 'Før ')
  sync()
  expect(field.value).toBe('midten´')
  field.value = 'midtené'
  field.dispatchEvent(new Event('compositionend'))
  expect(text()).toBe('Før midtené')
  expect(field.value).toBe('Før midtené')
})

test('WEB-173 what is being composed is known beside a copy of the board, which has not got it, until the field is let go', () => {
  const doc = new Y.Doc()
  createCard(doc, { ...card, place: [null, 0, 0] }, 'me')
  const document = documentOf(doc)
  const field = new Field()
  const release = bindText(field as unknown as TextField, document, card.id, null)
  field.dispatchEvent(new Event('compositionstart'))
  field.setSelectionRange(6, 6)
  field.type('ち')
  expect(readCards(doc)[0]?.text).toBe('midten')
  expect(document.fields.get(card.id)?.()).toBe('midtenち')
  release()
  expect(document.fields.size).toBe(0)
})

test('WEB-33 a note is made with its first letter, and never without text', () => {
  const doc = new Y.Doc()
  const field = new Field()
  bindText(field as unknown as TextField, documentOf(doc), 'bbbbbbbbbbbbbbbbbbbb', [null, 10, 20])
  expect(readCards(doc)).toEqual([])
  field.type('H')
  field.type('ei')
  expect(readCards(doc)).toMatchObject([{ text: 'Hei', place: [null, 10, 20], live: true }])
})

test('WEB-32 any two people who type at the same time end with the same text, each with the own letters in it', () => {
  const place = fc.nat({ max: 6 })
  // Of one unit each: a caret never stands in the middle of a sign.
  const piece = fc.string({ unit: fc.constantFrom(...'abcæøå '), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), place, piece), { maxLength: 12 }), (acts) => {
      const { other, field, sync, text } = bound()
      for (const [mine, at, letters] of acts) {
        if (mine) {
          field.setSelectionRange(Math.min(at, field.value.length), Math.min(at, field.value.length))
          field.type(letters)
        } else sharedIn(other).insert(Math.min(at, sharedIn(other).length), letters)
        if (at % 2 === 0) sync()
      }
      sync()
      expect(field.value).toBe(text())
      expect(text()).toBe(sharedIn(other).toString())
    }),
  )
})

test('WEB-34 a replacement turns one text into the other and cuts no sign in two', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, removed, inserted } = replacementBetween(before, after)
      expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after)
      expect(() => encodeURIComponent(inserted)).not.toThrow()
    }),
  )
  expect(replacementBetween('😀', '😁')).toEqual({ start: 0, removed: 2, inserted: '😁' })
})

test('WEB-34 a position in a text follows what comes in and goes before it', () => {
  expect(movedIndex(3, [{ insert: 'ab' }])).toBe(5)
  expect(movedIndex(3, [{ retain: 3 }, { insert: 'ab' }])).toBe(3)
  expect(movedIndex(3, [{ retain: 1 }, { delete: 1 }])).toBe(2)
  expect(movedIndex(3, [{ retain: 1 }, { delete: 5 }])).toBe(1)
  expect(movedIndex(0, [{ insert: 'x' }])).toBe(0)
})
