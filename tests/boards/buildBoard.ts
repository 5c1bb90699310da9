import { freePlaces, rectsInRows } from '@samtavle/shared/layout/grid'
import { type Area, createArea, readAreas } from '@samtavle/shared/schema/area'
import { type CardKind, createCard, type NewCard, readCards } from '@samtavle/shared/schema/card'
import { setValue } from '@samtavle/shared/schema/entity'
import { createLink } from '@samtavle/shared/schema/link'
import { createResult, type DotsResult } from '@samtavle/shared/schema/result'
import { type Brief, type Locale, newSession, type Session } from '@samtavle/shared/schema/session'
import { createTheme } from '@samtavle/shared/schema/theme'
import * as Y from 'yjs'

/** A board as it looks after a meeting, written with short names instead of ids. */
export interface Described {
  title: string
  locale: Locale
  brief: Partial<Brief>
  meeting: string
  areas: { name: string; title: string; prompt: string }[]
  /** Texts by area and name. */
  notes: Record<string, Record<string, string>>
  hidden?: string[]
  themes: { name: string; title: string; definition: string; cards: string[] }[]
  wordings: { name: string; text: string; from?: string[] }[]
  /** Dots by card. */
  votes: { name: string; title?: string; budget: number; voters: number; dots: Record<string, number> }[]
  opposing?: { cards: [string, string]; question: string }[]
  decisions?: { name: string; text: string; sources: string[] }[]
  measures: { name: string; text: string; owner: string | null; due: string | null; sources: string[] }[]
  terms: { name: string; term: string; meaning: string }[]
  participation: { participants: number; devices: number; perspectives: Record<string, number> }
}

export interface ExampleBoard {
  doc: Y.Doc
  session: Session
  participation: Described['participation']
}

/** The id that something with this short name has on an example board. */
export const idOf = (name: string): string => name.padStart(10, '0')

export const namedByIds = (byName: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(byName).map(([name, value]) => [idOf(name), value]))

const origin = 'example'

/** Makes the board with the same commands as everybody uses. */
export function buildBoard(described: Described): ExampleBoard {
  const doc = new Y.Doc()
  addAreas(doc, described)
  for (const [area, texts] of Object.entries(described.notes)) addCards(doc, idOf(area), 'note', texts)
  addThemes(doc, described)
  addOutcomes(doc, described)
  for (const vote of described.votes) addResult(doc, vote)
  for (const { cards, question } of described.opposing ?? []) {
    link(doc, 'opposing', cards[0], cards[1], question)
  }
  for (const name of described.hidden ?? []) setValue(doc, 'cards', idOf(name), 'hidden', true, origin)
  return { doc, session: sessionOf(described), participation: described.participation }
}

function sessionOf({ title, locale, brief, meeting }: Described): Session {
  const session = newSession({ title, locale, method: null, brief }, 0, idOf('step'))
  return { ...session, meeting: { id: idOf('meeting'), date: meeting } }
}

function addAreas(doc: Y.Doc, { areas }: Described): void {
  const rects = rectsInRows(areas.map(() => 0))
  areas.forEach(({ name, title, prompt }, i) => {
    createArea(doc, { id: idOf(name), title, prompt, rect: rects[i]!, order: `a${i}` }, origin)
  })
}

function addCards(doc: Y.Doc, areaId: string, kind: CardKind, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) addCard(doc, areaId, { id: idOf(name), kind, text })
}

function addCard(doc: Y.Doc, areaId: string, card: Omit<NewCard, 'place'>): void {
  const area = readAreas(doc).find(({ id }) => id === areaId) as Area
  const taken = readCards(doc).map(({ place }) => place)
  createCard(doc, { ...card, place: freePlaces(area, taken, 1)[0]! }, origin)
}

function addThemes(doc: Y.Doc, { themes }: Described): void {
  themes.forEach(({ name, title, definition, cards }, i) => {
    createTheme(doc, { id: idOf(name), title, definition, order: `a${i}` }, origin)
    for (const card of cards) setValue(doc, 'cards', idOf(card), 'theme', idOf(name), origin)
  })
}

function addOutcomes(doc: Y.Doc, described: Described): void {
  const area = idOf(described.areas.at(-1)!.name)
  for (const { name, text, from } of described.wordings) {
    addCard(doc, area, { id: idOf(name), kind: 'problem', text })
    for (const source of from ?? []) link(doc, 'merged', source, name)
  }
  for (const { name, term, meaning } of described.terms) {
    addCard(doc, area, { id: idOf(name), kind: 'term', text: term, meaning })
  }
  for (const { name, text, sources } of described.decisions ?? []) {
    addCard(doc, area, { id: idOf(name), kind: 'decision', text })
    for (const source of sources) link(doc, 'source', source, name)
  }
  for (const { name, sources, ...measure } of described.measures) {
    addCard(doc, area, { id: idOf(name), kind: 'measure', ...measure })
    for (const source of sources) link(doc, 'source', source, name)
  }
}

function link(doc: Y.Doc, kind: 'source' | 'merged' | 'opposing', from: string, to: string, question = ''): void {
  createLink(doc, { id: idOf(`${from}to${to}`), kind, from: idOf(from), to: idOf(to), question }, origin)
}

function addResult(doc: Y.Doc, { name, title = '', budget, voters, dots }: Described['votes'][number]): void {
  const texts = new Map(readCards(doc).map(({ id, text }) => [id, text]))
  const options = Object.entries(dots).map(([card, n]) => ({
    card: idOf(card),
    dots: n,
    text: texts.get(idOf(card)) ?? '',
  }))
  const data: DotsResult = { title, budget, voters, secret: true, closedAt: 1, options }
  createResult(doc, { id: idOf(name), kind: 'dots', data }, origin)
}
