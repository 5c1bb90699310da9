import { viewContent } from '@samtavle/client/connection/content'
import { cardsOf, sectionsOf } from '@samtavle/client/panels/list/sections'
import { createArea } from '@samtavle/shared/schema/area'
import { type CardKind, createCard, type Place, setCardTheme } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const by = 'somebody'
const [left, right] = ['area0000000000000001', 'area0000000000000002']
const [early, late] = ['theme000000000000001', 'theme000000000000002']

function boardWith(cards: [text: string, place: Place, kind?: CardKind][]): Y.Doc {
  const doc = new Y.Doc()
  createArea(doc, { id: left, title: 'Ønsker', rect: [0, 0, 800, 600], order: 'a0' }, by)
  createArea(doc, { id: right, title: 'Forslag', rect: [900, 0, 800, 600], order: 'a1' }, by)
  for (const [text, place, kind = 'note'] of cards) createCard(doc, { id: idOf(text), kind, text, place }, by)
  return doc
}

const idOf = (text: string): string => text.replace(/[^a-z]/gi, '').padEnd(20, '0')

const listOf = (doc: Y.Doc) => sectionsOf(viewContent(doc).store.get(), isVisible)

test('WEB-45 areas come in order, with their notes row by row', () => {
  const doc = boardWith([
    ['tredje', [left, 30, 300]],
    ['andre', [left, 300, 90]],
    ['første', [left, 30, 95]],
    ['til høyre', [right, 0, 0]],
  ])
  const sections = listOf(doc)
  expect(sections.map(({ area, count }) => [area?.title, count])).toEqual([
    ['Ønsker', 3],
    ['Forslag', 1],
    [undefined, 0],
    [undefined, 0],
  ])
  expect(cardsOf(sections).map(({ text }) => text)).toEqual(['første', 'andre', 'tredje', 'til høyre'])
})

test('WEB-45 themes come before the notes that are in none, and an empty theme stands in the area it was made in', () => {
  const doc = boardWith([
    ['løs', [left, 0, 0]],
    ['samlet', [left, 200, 0]],
    ['også samlet', [right, 0, 0]],
  ])
  createTheme(doc, { id: late, title: 'Tom', area: right, order: 'a1' }, by)
  createTheme(doc, { id: early, title: 'Sammen', area: left, order: 'a0' }, by)
  for (const text of ['samlet', 'også samlet']) setCardTheme(doc, idOf(text), early, by)
  const groups = (i: number) =>
    listOf(doc)[i]?.groups.map(({ theme, cards }) => [theme?.title, cards.map(({ text }) => text)])
  expect(groups(0)).toEqual([
    ['Sammen', ['samlet']],
    [undefined, ['løs']],
  ])
  expect(groups(1)).toEqual([
    ['Sammen', ['også samlet']],
    ['Tom', []],
  ])
  const found = sectionsOf(viewContent(doc).store.get(), ({ text }) => text === 'løs', true)
  expect(found.flatMap((section) => section.groups.map(({ theme }) => theme))).toEqual([null])
  updateTheme(doc, early, { live: false }, by)
  expect(groups(0)).toEqual([[undefined, ['løs', 'samlet']]])
})

test('WEB-45 what the group has come to has a place of its own; nothing else outside of the areas is lost', () => {
  const doc = boardWith([
    ['beslutning', [null, 0, 700], 'decision'],
    ['tiltak i et område', [left, 0, 0], 'measure'],
    ['utenfor', [null, 0, 0]],
    ['i et område som er borte', ['area0000000000000009', 0, 0]],
  ])
  const told = listOf(doc).map(({ id, groups }) => [id, groups.flatMap(({ cards }) => cards.map(({ text }) => text))])
  expect(Object.fromEntries(told)).toEqual({
    [left]: ['tiltak i et område'],
    [right]: [],
    outcomes: ['beslutning'],
    outside: ['utenfor', 'i et område som er borte'],
  })
})
