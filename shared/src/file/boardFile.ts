import * as v from 'valibot'
import { type Agreement, agreementResult } from '../schema/agreement.ts'
import { type Area, areaValues } from '../schema/area.ts'
import { type Card, cardValues } from '../schema/card.ts'
import { locales } from '../schema/choices.ts'
import { type Comment, commentValues } from '../schema/comment.ts'
import { type DocumentContent, isVisible } from '../schema/document.ts'
import { limits } from '../schema/limits.ts'
import { type Link, linkValues } from '../schema/link.ts'
import { type Participated, participatedSchema } from '../schema/participated.ts'
import { onBoard } from '../schema/placeOnBoard.ts'
import { pulseData } from '../schema/pulse.ts'
import { dotsResult, type Result } from '../schema/result.ts'
import { briefSchema, type Session, settingsSchema, stepSchema } from '../schema/session.ts'
import { type Stroke, strokeValues } from '../schema/stroke.ts'
import { themeValues } from '../schema/theme.ts'
import { id, line, longText } from '../schema/values.ts'

export const boardFileFormat = 'samtavle-board/1'

const cardSchema = v.object({
  id,
  kind: cardValues.kind,
  text: longText,
  place: cardValues.place,
  colour: v.optional(cardValues.colour, null),
  theme: v.optional(cardValues.theme, null),
  meaning: v.optional(cardValues.meaning, ''),
  owner: v.optional(cardValues.owner, null),
  due: v.optional(cardValues.due, null),
  status: v.optional(cardValues.status, 'notStarted'),
  result: v.optional(cardValues.result, ''),
  learnt: v.optional(cardValues.learnt, ''),
  takeHome: v.optional(cardValues.takeHome, false),
  gains: v.optional(cardValues.gains, ''),
  risks: v.optional(cardValues.risks, ''),
  level: v.optional(cardValues.level, null),
  extra: v.optional(cardValues.extra, null),
  rewording: v.optional(cardValues.rewording, ''),
  sameAs: v.optional(cardValues.sameAs, null),
  locked: v.optional(cardValues.locked, false),
  size: v.optional(cardValues.size, 'medium'),
  image: v.optional(cardValues.image, null),
  via: v.optional(cardValues.via, 'self'),
})

const areaSchema = v.object({
  id,
  title: areaValues.title,
  prompt: v.optional(areaValues.prompt, ''),
  rect: areaValues.rect,
  colour: v.optional(areaValues.colour, 'yellow'),
  order: v.optional(areaValues.order, 'a0'),
  locked: v.optional(areaValues.locked, false),
})

const themeSchema = v.object({
  id,
  title: themeValues.title,
  definition: v.optional(themeValues.definition, ''),
  area: v.optional(themeValues.area, null),
  order: v.optional(themeValues.order, 'a0'),
  parent: v.optional(themeValues.parent, null),
})

const linkSchema = v.object({
  id,
  kind: linkValues.kind,
  from: linkValues.from,
  to: linkValues.to,
  question: v.optional(linkValues.question, ''),
})

/** A list that is counted before any of it is looked at: a bomb of a million rows costs no more than reading it. */
const atMost = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item))
const strokeSchema = v.object({
  id,
  place: strokeValues.place,
  points: strokeValues.points,
  ink: v.optional(strokeValues.ink, 'ink'),
})

const commentSchema = v.object({
  id,
  about: commentValues.about,
  text: commentValues.text,
  order: v.optional(commentValues.order, 'a0'),
})

/** A board as a file: what everybody sees of it, and its plan and settings; no authors, drafts, answers or hidden texts. */
export const boardFileSchema = v.object({
  format: v.literal(boardFileFormat),
  title: line,
  locale: v.picklist(locales),
  method: v.nullable(line),
  brief: briefSchema,
  settings: settingsSchema,
  /** Who took part, as the report says; not known of files from before they said so, and of methods. */
  participation: v.optional(v.nullable(participatedSchema), null),
  /** The wording that the group has chosen. */
  problem: v.optional(v.nullable(id), null),
  agenda: atMost(60, stepSchema),
  cards: atMost(limits.cards, cardSchema),
  areas: atMost(limits.areas, areaSchema),
  themes: atMost(limits.themes, themeSchema),
  links: atMost(limits.links, linkSchema),
  /** Files of before boards had drawings are without. */
  strokes: v.optional(atMost(limits.strokes, strokeSchema), []),
  comments: v.optional(atMost(limits.comments, commentSchema), []),
  results: atMost(limits.cards, v.object({ id, kind: v.picklist(['dots']), data: dotsResult })),
  agreements: v.optional(atMost(limits.cards, v.object({ id, ...agreementResult.entries })), []),
  pulses: v.optional(atMost(limits.cards, v.object({ id, data: pulseData })), []),
  /** The pictures that cards show: PNG or JPEG in base64. A board without them is one too. */
  images: v.optional(atMost(limits.images, v.object({ id, data: v.pipe(v.string(), v.base64()) })), []),
})
export type BoardFile = v.InferOutput<typeof boardFileSchema>

/**
 * Makes the file of a board, without its pictures, which are not in the document. References to what is not in it are left
 * out; sums of a round stay without the words.
 */
export function boardFile(
  content: DocumentContent,
  session: Session,
  participation: Participated | null = null,
): BoardFile {
  const { title, locale, method, brief, settings, agenda, problem } = session
  const areas = content.areas.filter(({ live }) => live)
  const themes = content.themes.filter(({ live }) => live)
  const cards = content.cards.filter(isVisible)
  const has = { area: among(areas), theme: among(themes), card: among(cards) }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return {
    format: boardFileFormat,
    title,
    locale,
    method,
    brief,
    settings,
    participation,
    problem: has.card(problem) ? problem : null,
    agenda: agenda.map((step) => ({ ...step, area: has.area(step.area) ? step.area : null })),
    cards: cards.sort(byId).map((card) => cardEntry(card, content.areas, has)),
    areas: areas.map(areaEntry),
    themes: themes.map(({ live, ...theme }) => ({
      ...theme,
      area: has.area(theme.area) ? theme.area : null,
      parent: has.theme(theme.parent) ? theme.parent : null,
    })),
    links: content.links
      .filter(({ live, from, to }) => live && has.card(from) && has.card(to))
      .sort(byId)
      .map(linkEntry),
    strokes: content.strokes
      .filter(({ live }) => live)
      .sort(byId)
      .map((stroke) => strokeEntry(stroke, content.areas, has)),
    comments: content.comments
      .filter((one) => isVisible(one) && (one.about === null || has.card(one.about)))
      .map(commentEntry),
    results: content.results.map((result) => resultEntry(result, (option) => has.card(option) || has.theme(option))),
    agreements: content.agreements.map((agreement) => agreementEntry(agreement, has.card)),
    pulses: content.pulses,
    images: [],
  }
}

type Has = (id: string | null) => boolean

const among = (entities: readonly { id: string }[]): Has => {
  const ids = new Set<string | null>(entities.map((entity) => entity.id))
  return (entityId) => ids.has(entityId)
}

/** A card of an area that is gone stays where it is seen. */
function cardEntry(
  card: Card,
  areas: readonly Area[],
  has: Record<'area' | 'theme' | 'card', Has>,
): BoardFile['cards'][number] {
  const { live, hidden, ...entry } = card
  const place: Card['place'] = has.area(card.place[0]) ? card.place : [null, ...onBoard(card.place, areas)]
  return {
    ...entry,
    place,
    theme: has.theme(card.theme) ? card.theme : null,
    sameAs: has.card(card.sameAs) ? card.sameAs : null,
  }
}

/** Likewise for a line drawn by hand. */
function strokeEntry(
  { live, ...stroke }: Stroke,
  areas: readonly Area[],
  has: { area: Has },
): BoardFile['strokes'][number] {
  return has.area(stroke.place[0]) ? stroke : { ...stroke, place: [null, ...onBoard(stroke.place, areas)] }
}

const areaEntry = ({ live, ...area }: Area): BoardFile['areas'][number] => area
const linkEntry = ({ live, ...link }: Link): BoardFile['links'][number] => link

const commentEntry = ({ live, hidden, ...comment }: Comment): BoardFile['comments'][number] => comment

function resultEntry({ id: roundId, kind, data }: Result, hasCard: Has): BoardFile['results'][number] {
  const options = data.options.map((option) => (hasCard(option.card) ? option : { ...option, text: '' }))
  return { id: roundId, kind, data: { ...data, options } }
}

/** Sums and reservations stay when the card is gone; its words do not. */
const agreementEntry = (agreement: Agreement, hasCard: Has): Agreement =>
  agreement.card === null || hasCard(agreement.card) ? agreement : { ...agreement, text: '' }
