import {
  createCard,
  moveCard,
  readCards,
  rewordCard,
  setCardLive,
  setCardTheme,
  setSameAs,
} from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import { undoTop } from '@samtavle/shared/schema/undo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf, type RawClient } from '../helpers/rooms.ts'
import { gather, refusedAs } from './gathering.ts'

const texts = [
  'Et hus midt i sentrum',
  'Et hus midt i sentrum!',
  'Åpent på fredager',
  'Noen å være med',
  'Ikke ball ⚽️',
]

/** Who has written one of the texts each, and the one who sorts them. */
async function boardOfTexts() {
  const room = await newRoom(await openRooms())
  const leader = joined(room, personOf('facilitator'))
  const writer = joined(room)
  const cards = texts.map(() => makeId())
  cards.forEach((id, i) => {
    writer.edit((doc) => createCard(doc, { id, kind: 'note', text: texts[i] ?? '', place: [null, 0, 0] }, 'user'))
  })
  await eventually('the notes are there', () => leader.doc.getMap('cards').size === texts.length)
  const theme = makeId()
  leader.edit((doc) => createTheme(doc, { id: theme, title: 'Sted' }, 'user'))
  const history = new Y.UndoManager(
    (['cards', 'themes'] as const).map((root) => rootMap(leader.doc, root)),
    { trackedOrigins: new Set(['user']), captureTimeout: 0 },
  )
  return { room, leader, writer, cards, theme, history }
}

type Board = Awaited<ReturnType<typeof boardOfTexts>>

/** What may be done to somebody's words without being theirs. */
const acts: Record<string, (board: Board, card: string, other: string, n: number) => unknown> = {
  move: ({ leader }, card, _, n) => leader.edit((doc) => moveCard(doc, card, [null, n, n], 'user')),
  group: ({ leader, theme }, card) => leader.edit((doc) => setCardTheme(doc, card, theme, 'user')),
  ungroup: ({ leader }, card) => leader.edit((doc) => setCardTheme(doc, card, null, 'user')),
  dissolve: ({ leader, theme }, _card, _other, n) =>
    leader.edit((doc) => updateTheme(doc, theme, { live: n % 2 === 0 }, 'user')),
  same: ({ leader }, card, other) => leader.edit((doc) => setSameAs(doc, card, other, 'user')),
  apart: ({ leader }, card) => leader.edit((doc) => setSameAs(doc, card, null, 'user')),
  reword: ({ leader }, card, _, n) => leader.edit((doc) => rewordCard(doc, card, `Med andre ord ${n}`, 'user')),
  remove: ({ leader }, card) => leader.edit((doc) => setCardLive(doc, card, false, 'user')),
  undo: ({ leader, history }) => leader.edit(() => undoTop(history)),
  hide: ({ room, leader }, card) => command(room, leader.person, { type: 'hide', card }).catch(() => {}),
  restore: ({ room, leader }, card) => command(room, leader.person, { type: 'restore', card }).catch(() => {}),
  withdraw: ({ writer }, card) => writer.edit((doc) => setCardLive(doc, card, false, 'user')),
}

const step = fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(), fc.nat(), fc.nat(99))

describe('layers over people’s own words', () => {
  it('WRK-15 after any grouping, merging, rewording, hiding, moving and undoing every original text is still there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const board = await boardOfTexts()
        for (const [name, a, b, n] of steps) {
          const [card, other] = [board.cards[a % texts.length], board.cards[b % texts.length]] as [string, string]
          await acts[name]?.(board, card, other, n)
        }
        for (const card of board.cards) await acts.restore?.(board, card, card, 0)
        await board.room.settle()
        expect(await textsThere(board.leader)).toEqual([...texts].sort())
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('WRK-16 only a facilitator puts a note another way, and the original is shown and exported beside it', async () => {
    const { leader, others, card, everybody, summary } = await gather(1)
    const [kari] = others as [(typeof others)[0]]
    const note = await card(kari, { kind: 'note', text: 'Tverrsektorielle tiltak' })
    await leader.write((doc, origin) => rewordCard(doc, note, 'Noe vi gjør sammen', origin))
    await everybody('the rewording is there', ({ doc }) => readCards(doc)[0]?.rewording === 'Noe vi gjør sammen')
    expect(readCards(kari.doc)[0]?.text).toBe('Tverrsektorielle tiltak')
    expect((await summary()).appendix?.[0]?.cards).toMatchObject([
      { text: 'Tverrsektorielle tiltak', rewording: 'Noe vi gjør sammen' },
    ])
    for (const format of ['md', 'html']) {
      const report = await leader.read(`/api/boards/${leader.boardId}/summary.${format}`)
      expect(report).toContain('Tverrsektorielle tiltak')
      expect(report).toContain('Noe vi gjør sammen')
    }
    void kari.write((doc, origin) => rewordCard(doc, note, 'Noe helt annet', origin)).catch(() => {})
    await eventually('it is refused', () => kari.document.closedFor === '4403 not-yours')
  })

  it('WRK-16 a note cannot be made with a rewording of one’s own', async () => {
    const { others } = await gather(1)
    const [kari] = others as [(typeof others)[0]]
    const note = { id: makeId(), kind: 'note', text: 'Benker', rewording: 'Møbler', place: [null, 0, 0] } as const
    void kari.write((doc, origin) => createCard(doc, { ...note, place: [null, 0, 0] }, origin)).catch(() => {})
    await eventually('it is refused', () => kari.document.closedFor === '4403 not-yours')
  })

  it('WRK-17 hiding a note takes along what was said in other words', async () => {
    const { leader, others, card, everybody } = await gather(1)
    const [kari] = others as [(typeof others)[0]]
    const note = await card(kari, { kind: 'note', text: 'Noe for Ole, 17 år' })
    await leader.write((doc, origin) => rewordCard(doc, note, 'Ole trenger noe', origin))
    await leader.command({ type: 'hide', card: note })
    await everybody('nothing is left', ({ doc }) => JSON.stringify(doc.toJSON()).includes('Ole') === false)
  })

  it('WRK-18 what says the same as another is voted on as that one, and counted beside it', async () => {
    const { leader, others, card, summary } = await gather(1)
    const [kari] = others as [(typeof others)[0]]
    const one = await card(kari, { kind: 'note', text: 'Et hus' })
    const other = await card(kari, { kind: 'note', text: 'Et hus!' })
    await leader.write((doc, origin) => setSameAs(doc, other, one, origin))
    await leader.command({ type: 'openRound', roundId: makeId(), budget: 3 })
    await eventually('the round is open', () => leader.session?.rounds.length === 1)
    expect(leader.session?.rounds[0]?.options).toEqual([one])
    const { appendix, figures } = await summary()
    const same = Object.fromEntries(appendix?.[0]?.cards.map((quote) => [quote.text, quote.same ?? 0]) ?? [])
    expect(same).toEqual({ 'Et hus': 1, 'Et hus!': 0 })
    expect(figures.visibleNotes).toBe(2)
  })

  it('WRK-19 a challenge card is one of the bank, and a facilitator shows it', async () => {
    const { leader, others, everybody } = await gather(1)
    const [kari] = others as [(typeof others)[0]]
    const show = { type: 'challenge', challenge: 'opposite' } as const
    expect(await refusedAs(kari.command(show))).toBe('not-allowed')
    expect(await refusedAs(leader.command({ type: 'challenge', challenge: 'shout' }))).toBe('invalid-content')
    await leader.command(show)
    await everybody('it is shown', ({ session }) => session?.challenge === 'opposite')
  })
})

/** The words of all cards, on the board or off it. */
async function textsThere({ doc }: RawClient): Promise<string[]> {
  const all = () => readCards(doc).map(({ text }) => text)
  await eventually('all texts are there', () => all().every((text) => text !== ''))
  return all().sort()
}
