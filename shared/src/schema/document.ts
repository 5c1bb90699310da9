import type * as Y from 'yjs'
import { type Agreement, readAgreements } from './agreement.ts'
import { type Area, areaSchema, readAreas } from './area.ts'
import { type Card, cardSchema, readCards } from './card.ts'
import { type Comment, commentSchema, readComments } from './comment.ts'
import type { EntitySchema, Root } from './entity.ts'
import { type Link, linkSchema, readLinks } from './link.ts'
import { type PulseResult, readPulses } from './pulse.ts'
import { type Result, readResults, resultSchema } from './result.ts'
import { readStrokes, type Stroke, strokeSchema } from './stroke.ts'
import { readThemes, type Theme, themeSchema } from './theme.ts'

/** The whole shape of the document: anything that is not in here does not belong in it. */
export const documentSchema: Record<Root, EntitySchema> = {
  cards: cardSchema,
  areas: areaSchema,
  themes: themeSchema,
  links: linkSchema,
  strokes: strokeSchema,
  comments: commentSchema,
  results: resultSchema,
}

/** The document as plain data, dead entities included. */
export interface DocumentContent {
  cards: Card[]
  areas: Area[]
  themes: Theme[]
  links: Link[]
  strokes: Stroke[]
  comments: Comment[]
  /** Closed rounds of dots. */
  results: Result[]
  /** Closed agreement checks. */
  agreements: Agreement[]
  pulses: PulseResult[]
}

export function readDocument(doc: Y.Doc): DocumentContent {
  return {
    cards: readCards(doc),
    areas: readAreas(doc),
    themes: readThemes(doc),
    links: readLinks(doc),
    strokes: readStrokes(doc),
    comments: readComments(doc),
    results: readResults(doc),
    agreements: readAgreements(doc),
    pulses: readPulses(doc),
  }
}

/** Cards and comments that everybody sees: on the board, and not hidden by a facilitator. */
export const isVisible = (card: Pick<Card | Comment, 'live' | 'hidden'>): boolean => card.live && !card.hidden
