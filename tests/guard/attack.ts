import type { Refusal } from '@samtavle/shared/rules/refusals'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ForgedStruct, forge, values } from './forge.ts'
import { answerOf, GuardedBoard, type Person, updateOf } from './guardedBoard.ts'

export const kariCard = 'karicard00'
export const olaCard = 'olacard000'
export const mine = 'mallory000'

/** Client ids of those on {@link attackedBoard}; `fresh` has never been used. */
export const ids = { kari: 1001, ola: 1002, mallory: 1003, fresh: 5_000_000 } as const

/** A board with a card of Kari's, one of Ola's and one of Mallory's, who is up to no good. */
export function attackedBoard(): { board: GuardedBoard; mallory: Person } {
  const board = new GuardedBoard()
  board.write((doc) => createArea(doc, { id: 'area000000', title: 'Ideer', rect: [0, 0, 500, 500] }, 'server'))
  const cards = { kari: kariCard, ola: olaCard, mallory: mine }
  const people = Object.entries(cards).map(([name, id]) => {
    const person = board.join(name)
    person.doc.clientID = ids[name as keyof typeof cards]
    createCard(person.doc, { id, kind: 'note', text: `Hei 👋 fra ${name}`, place: [null, 0, 0] }, 'me')
    return person
  })
  return { board, mallory: people.at(-1)! }
}

/** The id of the item that holds an entity's map, or with a key that key's latest write. */
export function idOf(board: GuardedBoard, card: string, key?: string): [client: number, clock: number] {
  const entity = entityOf(board.doc, 'cards', card)
  const { client, clock } = (key === undefined ? entity?._item : entity?._map.get(key))?.id ?? {}
  return [client ?? -1, clock ?? -1]
}

/** The id of a unit of a card's text. */
export function unitOf(board: GuardedBoard, card: string, index: number): [client: number, clock: number] {
  const text = entityOf(board.doc, 'cards', card)?.get('text')
  const start = text instanceof Y.Text ? text._start?.id : null
  return [start?.client ?? -1, (start?.clock ?? -1) + index]
}

/** Mallory's next clock. */
export const nextClock = (board: GuardedBoard, client: number = ids.mallory): number =>
  Y.getState(board.doc.store, client)

/** The answer to an update from somebody; whatever it is, the guard has not touched the document. */
export function answer(board: GuardedBoard, from: Person, update: Uint8Array): string {
  const before = Y.encodeStateAsUpdate(board.doc)
  const verdict = board.judge(update, from)
  expect(Buffer.compare(before, Y.encodeStateAsUpdate(board.doc))).toBe(0)
  expect(verdict).not.toMatchObject({ detail: expect.stringContaining('Hei') })
  return answerOf(verdict)
}

/** What somebody does with real Yjs in a copy of the board, under a client id of Mallory's. */
export const done = (board: GuardedBoard, edit: (doc: Y.Doc) => void): Uint8Array => updateOf(board, edit, ids.mallory)

type Attack = (board: GuardedBoard) => Uint8Array

/** Structs under Mallory's own client id, from where it stands. */
export const byMallory = (board: GuardedBoard, ...structs: ForgedStruct[]): Uint8Array =>
  forge([{ client: ids.mallory, clock: nextClock(board), structs }])

/** A write to a key of Mallory's own card, after the one that stands. */
export const write = (key: string, ...list: unknown[]): Attack => {
  return (board) => {
    const origin = idOf(board, mine, key)
    return byMallory(board, values(list, origin[0] < 0 ? { parent: idOf(board, mine), sub: key } : { origin }))
  }
}

/** A change of Mallory's own card by real Yjs. */
export const withCard = (change: (card: Y.Map<unknown>) => void): Attack => {
  return (board) => done(board, (doc) => change(entityOf(doc, 'cards', mine)!))
}

export const textOf = (card: Y.Map<unknown>): Y.Text => card.get('text') as Y.Text

/** A test that the guard refuses an update of Mallory's by this name. */
export function refused(title: string, refusal: Refusal, attack: Attack): void {
  test(`${title}: ${refusal}`, () => {
    const { board, mallory } = attackedBoard()
    expect(answer(board, mallory, attack(board))).toBe(refusal)
  })
}
