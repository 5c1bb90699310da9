import { noteSize } from '@samtavle/shared/layout/grid'
import type { Area } from '@samtavle/shared/schema/area'
import type { Card, CardKind } from '@samtavle/shared/schema/card'
import type { CardLayer } from '../actions/cardLayers.ts'
import { type FittedText, fitText, leastTextHeight, type Measure, notePadding } from './noteText.ts'
import type { Paper } from './palette.ts'

/** Words that are painted on cards, in the language of the interface. */
export interface CardWords {
  kinds: Record<CardKind, string>
  hidden: string
  missingOwner: string
  /** A day `YYYY-MM-DD` in words. */
  day(day: string): string
}

/** Dots on a card: one's own in an open round, and the sum once it is closed. */
export interface Dots {
  own: number
  total: number | null
}

/** What is marked on a card below its text. */
export interface Marks extends Dots {
  layers: readonly CardLayer[]
}

/** All that a card's picture depends on. */
export interface CardLook {
  /** Broken into lines when it is first asked for: most cards of a large board are seen from afar, or not at all. */
  readonly text: FittedText
  paper: Paper
  /** What kind of card it is, when it is not a note. */
  label: string
  /** Small print below the text. */
  footer: string[]
  /** How much higher than usual the small print stands, in board units: marks are below it. */
  footerRise: number
  warning: boolean
  marks: Marks
  height: number
  /** Its text is being written in a field over it. */
  editing: boolean
}

export const labelHeight = 20
export const footerLine = 18

export function lookOf(
  card: Card,
  area: Area | undefined,
  marks: Marks,
  words: CardWords,
  measure: Measure,
  editing: boolean,
): CardLook {
  const label = card.kind === 'note' ? '' : words.kinds[card.kind]
  const footer = footerOf(card, words)
  // Small print and marks do not fit beside each other.
  const markLine = footer.length > 0 && marks.layers.length > 0 ? footerLine : 0
  const extra = (label ? labelHeight : 0) + footer.length * footerLine + markLine
  const room = noteSize.height - notePadding.top - notePadding.bottom - extra
  const written = card.hidden ? words.hidden : card.text
  let text: FittedText | null = null
  return {
    get text() {
      text ??= fitText(written, room, measure)
      return text
    },
    label,
    footer,
    footerRise: markLine,
    marks,
    editing,
    paper: card.colour ?? (isOutcome(card) ? 'white' : (area?.colour ?? 'yellow')),
    warning: card.kind === 'measure' && !card.owner,
    height: noteSize.height + Math.max(0, leastTextHeight(written, measure) - room),
  }
}

const isOutcome = ({ kind }: Card) => kind === 'decision' || kind === 'measure' || kind === 'problem'

function footerOf({ kind, owner, due }: Card, words: CardWords): string[] {
  if (kind !== 'measure') return []
  return [owner ?? words.missingOwner, ...(due ? [words.day(due)] : [])]
}
