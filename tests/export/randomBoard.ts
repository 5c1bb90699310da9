import { createAgreement } from '@samtavle/shared/schema/agreement'
import { createArea, updateArea } from '@samtavle/shared/schema/area'
import {
  cardKinds,
  createCard,
  ideaLevels,
  measureStatuses,
  type Picture,
  setCardLive,
} from '@samtavle/shared/schema/card'
import { locales, stepKinds } from '@samtavle/shared/schema/choices'
import { createComment, setCommentLive } from '@samtavle/shared/schema/comment'
import { setValue } from '@samtavle/shared/schema/entity'
import { fixtureSizes } from '@samtavle/shared/schema/fixtures'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink, linkKinds, setLinkLive } from '@samtavle/shared/schema/link'
import { orderBetween } from '@samtavle/shared/schema/order'
import { createResult } from '@samtavle/shared/schema/result'
import { newSession, type Session } from '@samtavle/shared/schema/session'
import { createStroke, setStrokeLive } from '@samtavle/shared/schema/stroke'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import { colours } from '@samtavle/shared/schema/values'
import fc from 'fast-check'
import * as Y from 'yjs'

/** Something on a random board that is among others of its kind: an index into them, if there is any. */
const other = fc.option(fc.nat(50), { nil: null, freq: 2 })
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('=1+1', "'", '\u202eabc', 'a\nb', '😀'),
)
const at = fc.integer({ min: -5000, max: 5000 })
const live = fc.boolean()
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(1_700_000_000_000 + n * 86_400_000).toISOString().slice(0, 10))
const count = fc.nat(30)

const card = fc.record({
  text: words,
  kind: fc.constantFrom(...cardKinds),
  area: other,
  x: at,
  y: at,
  theme: other,
  colour: fc.option(fc.constantFrom(...colours)),
  owner: fc.option(words.map(line)),
  due: fc.option(day),
  status: fc.constantFrom(...measureStatuses),
  rewording: words,
  meaning: words,
  gains: words,
  level: fc.option(fc.constantFrom(...ideaLevels)),
  extra: fc.option(fc.boolean()),
  takeHome: fc.boolean(),
  sameAs: other,
  locked: fc.boolean(),
  size: fc.constantFrom(...fixtureSizes),
  image: fc.tuple(fc.integer({ min: 1, max: 2048 }), fc.integer({ min: 1, max: 2048 })),
  live,
  hidden: fc.boolean(),
})

const described = fc.record({
  title: words,
  locale: fc.constantFrom(...locales),
  question: words,
  problem: other,
  areas: fc.array(fc.record({ title: words, prompt: words, x: at, y: at, live }), { maxLength: 5 }),
  themes: fc.array(fc.record({ title: words, definition: words, area: other, parent: other, live }), { maxLength: 6 }),
  cards: fc.array(card, { maxLength: 25 }),
  links: fc.array(fc.record({ kind: fc.constantFrom(...linkKinds), from: count, to: count, question: words, live }), {
    maxLength: 12,
  }),
  strokes: fc.array(fc.record({ area: other, x: at, y: at, live }), { maxLength: 4 }),
  rounds: fc.array(
    fc.record({ title: words, options: fc.array(fc.record({ card: count, dots: count }), { maxLength: 6 }) }),
    { maxLength: 3 },
  ),
  claims: fc.array(fc.record({ card: other, text: words, agree: count, reservation: words }), { maxLength: 2 }),
  comments: fc.array(fc.record({ about: other, text: words, live, hidden: fc.boolean() }), { maxLength: 8 }),
  steps: fc.array(fc.record({ kind: fc.constantFrom(...stepKinds), title: words, area: other }), { maxLength: 5 }),
})
type Described = typeof described extends fc.Arbitrary<infer Value> ? Value : never

export interface RandomBoard {
  doc: Y.Doc
  session: Session
}

/** Boards with anything on them that people can put there, of which some is hidden or has been taken away. */
export const randomBoard: fc.Arbitrary<RandomBoard> = described.map(build)

const origin = 'random'

function build(given: Described): RandomBoard {
  const doc = new Y.Doc()
  const [areas, themes, cards] = [given.areas, given.themes, given.cards].map((things) =>
    things.map(() => makeId()),
  ) as [string[], string[], string[]]
  const pick = (ids: string[], index: number | null) => (index === null ? null : (ids[index % ids.length] ?? null))
  let order: string | null = null
  for (const [i, { title, prompt, x, y, live: isLive }] of given.areas.entries()) {
    order = orderBetween(order, null)
    createArea(
      doc,
      { id: areas[i] ?? '', title: `${line(title)} area ${i}`, prompt, rect: [x, y, 400, 300], order },
      origin,
    )
    if (!isLive) updateArea(doc, areas[i] ?? '', { live: false }, origin)
  }
  for (const [i, theme] of given.themes.entries()) {
    order = orderBetween(order, null)
    const { title, definition } = theme
    const ids = { id: themes[i] ?? '', area: pick(areas, theme.area), parent: pick(themes, theme.parent) }
    createTheme(doc, { ...ids, title: `${line(title)} theme ${i}`, definition, order }, origin)
    if (!theme.live) updateTheme(doc, ids.id, { live: false }, origin)
  }
  // Each has a text of its own, so that a test can tell it from the others without its id.
  for (const [i, { area, x, y, live: isLive, hidden, image, ...values }] of given.cards.entries()) {
    const id = cards[i] ?? ''
    const ids = { theme: pick(themes, values.theme), sameAs: pick(cards, values.sameAs) }
    const shows = values.kind === 'image' ? ([makeId(), ...image] satisfies Picture) : null
    createCard(
      doc,
      { ...values, ...ids, id, image: shows, text: `${values.text} card ${i}`, place: [pick(areas, area), x, y] },
      origin,
    )
    if (hidden) setValue(doc, 'cards', id, 'hidden', true, origin)
    if (!isLive) setCardLive(doc, id, false, origin)
  }
  buildRest(doc, given, { pick, areas, cards })
  const agenda = given.steps.map((step) => ({ ...step, id: makeId(), area: pick(areas, step.area) }))
  const start = { title: given.title, locale: given.locale, method: null, brief: { question: given.question } }
  return { doc, session: newSession({ ...start, agenda, problem: pick(cards, given.problem) }, 0, makeId()) }
}

interface Ids {
  pick: (ids: string[], index: number | null) => string | null
  areas: string[]
  cards: string[]
}

function buildRest(
  doc: Y.Doc,
  { links, strokes, rounds, claims, comments }: Described,
  { pick, areas, cards }: Ids,
): void {
  for (const { kind, from, to, question, live: isLive } of links) {
    const id = makeId()
    createLink(
      doc,
      { id, kind, from: pick(cards, from) ?? makeId(), to: pick(cards, to) ?? makeId(), question },
      origin,
    )
    if (!isLive) setLinkLive(doc, id, false, origin)
  }
  for (const { area, x, y, live: isLive } of strokes) {
    const id = makeId()
    createStroke(doc, { id, place: [pick(areas, area), x, y], points: [0, 0, 10, 10, 20, 5] }, origin)
    if (!isLive) setStrokeLive(doc, id, false, origin)
  }
  let order: string | null = null
  for (const [i, { about, text, live: isLive, hidden }] of comments.entries()) {
    const id = makeId()
    order = orderBetween(order, null)
    createComment(doc, { id, about: pick(cards, about), text: `${text} comment ${i}`, order }, origin)
    if (hidden) setValue(doc, 'comments', id, 'hidden', true, origin)
    if (!isLive) setCommentLive(doc, id, false, origin)
  }
  for (const [closedAt, { title, options }] of rounds.entries()) {
    const given = options.map(({ card: index, dots }) => ({
      card: pick(cards, index) ?? makeId(),
      dots,
      text: `${dots}`,
    }))
    const data = { title, budget: 3, voters: 4, secret: true, closedAt, options: given }
    createResult(doc, { id: makeId(), kind: 'dots', data }, origin)
  }
  for (const [closedAt, { card: index, text, agree, reservation }] of claims.entries()) {
    const sums = { agree, reservation: 1, disagree: 2, reservations: [reservation] }
    createAgreement(doc, { id: makeId(), card: pick(cards, index), text, ...sums, closedAt }, origin)
  }
}

function line(text: string): string {
  return text.replace(/\n/g, ' ')
}
