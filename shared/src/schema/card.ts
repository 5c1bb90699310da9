import * as v from 'valibot'
import * as Y from 'yjs'
import { vias } from './choices.ts'
import { createEntity, type EntitySchema, eachEntity, entityOf, readText, readValue, setValue } from './entity.ts'
import { type FixtureSize, fixtureKinds, fixtureSizes } from './fixtures.ts'
import type { AreaId, CardId, ImageId, ThemeId } from './ids.ts'
import { applyTextDiff } from './textDiff.ts'
import { colour, coordinate, day, id, line, longText, pixels } from './values.ts'

export const cardKinds = ['note', 'problem', 'idea', 'decision', 'measure', 'term', ...fixtureKinds] as const
export type CardKind = (typeof cardKinds)[number]

/** A picture on this board, and its width and height in pixels. One value: another picture is another card. */
const picture = v.tuple([id, pixels, pixels])
export type Picture = [id: ImageId, width: number, height: number]

/** Whose doing an idea would be. */
export const ideaLevels = ['individual', 'group', 'organisation'] as const

export const measureStatuses = ['notStarted', 'underWay', 'stuck', 'done', 'dropped'] as const

/** `[area or null, x, y]` in board units, relative to the area's upper left corner. One value, so that two drags cannot mix. */
export const place = v.tuple([v.nullable(id), coordinate, coordinate])
export type Place = [areaId: AreaId | null, x: number, y: number]

export const cardValues = {
  kind: v.picklist(cardKinds),
  place,
  live: v.boolean(),
  colour: v.nullable(colour),
  theme: v.nullable(id),
  /** Set by the server alone: the text has been taken out of the document by a facilitator. */
  hidden: v.boolean(),
  /** What a glossary term means; '' until somebody has said it. */
  meaning: longText,
  owner: v.nullable(line),
  due: v.nullable(day),
  status: v.picklist(measureStatuses),
  /** What came of a measure, and what was learnt from it. */
  result: longText,
  learnt: longText,
  /** Whether those who were there take it home to their own service. */
  takeHome: v.boolean(),
  /** What speaks for an idea, and what could go wrong. */
  gains: longText,
  risks: longText,
  /** Who would have to do an idea, and whether it needs more than there is; null until somebody has said. */
  level: v.nullable(v.picklist(ideaLevels)),
  extra: v.nullable(v.boolean()),
  /** The same put another way by a facilitator; the original stays beside it. */
  rewording: longText,
  /** The card that says the same: a layer over both, which can be taken off again. */
  sameAs: v.nullable(id),
  /** Stays as it is and where it is until a facilitator unlocks it. */
  locked: v.boolean(),
  size: v.picklist(fixtureSizes),
  /** Of a card of kind `image`, whose text says what it shows; '' for one that only adorns. */
  image: v.nullable(picture),
  /** Set by the server alone, with the card. */
  via: v.picklist(vias),
}

export const cardSchema = {
  root: 'cards',
  texts: ['text'],
  values: cardValues,
  required: ['kind', 'place', 'live', 'text'],
} as const satisfies EntitySchema

export interface Card {
  id: CardId
  kind: CardKind
  text: string
  place: Place
  live: boolean
  /** Null: the card wears the colour of its area. */
  colour: v.InferOutput<typeof colour> | null
  theme: ThemeId | null
  hidden: boolean
  meaning: string
  owner: string | null
  due: string | null
  status: (typeof measureStatuses)[number]
  result: string
  learnt: string
  takeHome: boolean
  gains: string
  risks: string
  level: (typeof ideaLevels)[number] | null
  extra: boolean | null
  rewording: string
  sameAs: CardId | null
  locked: boolean
  size: FixtureSize
  image: Picture | null
  via: (typeof vias)[number]
}

/** A card as plain data; null when its kind or place is not one. */
export function readCard(cardId: CardId, entity: Y.Map<unknown>): Card | null {
  const kind = v.safeParse(cardValues.kind, entity.get('kind'))
  const at = v.safeParse(cardValues.place, entity.get('place'))
  if (!kind.success || !at.success) return null
  return {
    id: cardId,
    kind: kind.output,
    place: at.output,
    text: readText(entity, 'text'),
    live: readValue(entity, 'live', cardValues.live, false),
    colour: readValue(entity, 'colour', cardValues.colour, null),
    theme: readValue(entity, 'theme', cardValues.theme, null),
    hidden: readValue(entity, 'hidden', cardValues.hidden, false),
    meaning: readValue(entity, 'meaning', cardValues.meaning, ''),
    owner: readValue(entity, 'owner', cardValues.owner, null),
    due: readValue(entity, 'due', cardValues.due, null),
    status: readValue(entity, 'status', cardValues.status, 'notStarted'),
    result: readValue(entity, 'result', cardValues.result, ''),
    learnt: readValue(entity, 'learnt', cardValues.learnt, ''),
    takeHome: readValue(entity, 'takeHome', cardValues.takeHome, false),
    gains: readValue(entity, 'gains', cardValues.gains, ''),
    risks: readValue(entity, 'risks', cardValues.risks, ''),
    level: readValue(entity, 'level', cardValues.level, null),
    extra: readValue(entity, 'extra', cardValues.extra, null),
    rewording: readValue(entity, 'rewording', cardValues.rewording, ''),
    sameAs: readValue(entity, 'sameAs', cardValues.sameAs, null),
    locked: readValue(entity, 'locked', cardValues.locked, false),
    size: readValue(entity, 'size', cardValues.size, 'medium'),
    image: readValue(entity, 'image', cardValues.image, null),
    via: readValue(entity, 'via', cardValues.via, 'self'),
  }
}

/** All cards that a schema accepts, live or not. */
export function readCards(doc: Y.Doc): Card[] {
  const cards: Card[] = []
  eachEntity(doc, 'cards', (cardId, entity) => {
    const card = readCard(cardId, entity)
    if (card) cards.push(card)
  })
  return cards
}

export type NewCard = Pick<Card, 'id' | 'kind' | 'text' | 'place'> &
  Partial<Omit<Card, 'id' | 'kind' | 'text' | 'place' | 'live' | 'hidden'>>

/** Adds a card; undo by the same origin hides it again. */
export function createCard(doc: Y.Doc, card: NewCard, origin: unknown): void {
  const { id: cardId, text, ...values } = card
  createEntity(doc, 'cards', cardId, { ...values, text: new Y.Text(text) }, origin)
}

/** Changes a card's text to `text` by the smallest insertion and deletion that does so, so that concurrent edits merge. */
export function editCardText(doc: Y.Doc, cardId: CardId, text: string, origin: unknown): void {
  const current = entityOf(doc, 'cards', cardId)?.get('text')
  if (current instanceof Y.Text) doc.transact(() => applyTextDiff(current, text), origin)
}

export function moveCard(doc: Y.Doc, cardId: CardId, to: Place, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'place', to, origin)
}

export function setCardTheme(doc: Y.Doc, cardId: CardId, theme: ThemeId | null, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'theme', theme, origin)
}

export function setCardColour(doc: Y.Doc, cardId: CardId, to: Card['colour'], origin: unknown): void {
  setValue(doc, 'cards', cardId, 'colour', to, origin)
}

/** Takes a card off the board, or puts it back; a hard delete would lose what others write in it meanwhile. */
export function setCardLive(doc: Y.Doc, cardId: CardId, live: boolean, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'live', live, origin)
}

/** What may be said about a card beside its text. */
export type CardDetails = Partial<
  Pick<Card, 'owner' | 'due' | 'status' | 'result' | 'learnt' | 'takeHome' | 'gains' | 'risks' | 'level' | 'extra'>
>

/** Changes who owns a measure, when it is due or how it goes, or what is said for and against an idea. */
export function updateMeasure(doc: Y.Doc, cardId: CardId, change: CardDetails, origin: unknown): void {
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) setValue(doc, 'cards', cardId, key, value, origin)
  }, origin)
}

export function setTermMeaning(doc: Y.Doc, cardId: CardId, meaning: string, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'meaning', meaning, origin)
}

/** Puts a card another way, beside its own words; '' takes that back. */
export function rewordCard(doc: Y.Doc, cardId: CardId, rewording: string, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'rewording', rewording, origin)
}

/** Says that a card says the same as another, or takes that back: both stay as they are. */
export function setSameAs(doc: Y.Doc, cardId: CardId, other: CardId | null, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'sameAs', other, origin)
}

export function setCardLocked(doc: Y.Doc, cardId: CardId, locked: boolean, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'locked', locked, origin)
}

export function setCardSize(doc: Y.Doc, cardId: CardId, size: FixtureSize, origin: unknown): void {
  setValue(doc, 'cards', cardId, 'size', size, origin)
}
