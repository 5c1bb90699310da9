import { freeTextBox, freeTextPadding, layFreeText, pictureBox } from '@samtavle/shared/layout/fixtures'
import { noteSize } from '@samtavle/shared/layout/grid'
import type { Area } from '@samtavle/shared/schema/area'
import type { Card, CardKind } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { ImageId } from '@samtavle/shared/schema/ids'
import { type CardLook, footerLine, type Marks } from '../painting/cardLook.ts'
import { type FittedText, fitText, leastTextHeight, type Measure, notePadding } from './noteText.ts'

/** Words that are painted on cards, in the language of the interface. */
export interface CardWords {
  kinds: Record<CardKind, string>
  hidden: string
  missingOwner: string
  /** A day `YYYY-MM-DD` in words. */
  day(day: string): string
}

export const labelHeight = 20

export function lookOf(
  card: Card,
  area: Area | undefined,
  marks: Marks,
  words: CardWords,
  measure: Measure,
  editing: boolean,
  pictureOf: (imageId: ImageId) => CanvasImageSource | null = () => null,
): CardLook {
  if (isFixture(card)) return lookOfFixture(card, words, measure, editing, pictureOf)
  const label = card.kind === 'note' ? '' : words.kinds[card.kind]
  const footer = footerOf(card, words)
  // Small print and marks do not fit beside each other.
  const markLine = footer.length > 0 && marks.layers.length > 0 ? footerLine : 0
  const extra = (label ? labelHeight : 0) + footer.length * footerLine + markLine
  const room = noteSize.height - notePadding.top - notePadding.bottom - extra
  const written = card.hidden ? words.hidden : card.text
  let text: FittedText | null = null
  return {
    written,
    get text() {
      text ??= fitText(written, room, measure)
      return text
    },
    label,
    footer,
    footerRise: markLine,
    marks,
    editing,
    picture: null,
    inset: { side: notePadding.side, top: notePadding.top + (label ? labelHeight : 0) },
    locked: card.locked,
    paper: card.colour ?? (isOutcome(card) ? 'white' : (area?.colour ?? 'yellow')),
    warning: card.kind === 'measure' && !card.owner,
    width: noteSize.width,
    height: noteSize.height + Math.max(0, leastTextHeight(written, measure) - room),
  }
}

const isOutcome = ({ kind }: Card) => kind === 'decision' || kind === 'measure' || kind === 'problem'

function footerOf({ kind, owner, due }: Card, words: CardWords): string[] {
  if (kind !== 'measure') return []
  return [owner ?? words.missingOwner, ...(due ? [words.day(due)] : [])]
}

const noText: FittedText = { fontSize: 17, lineHeight: 22, lines: [], height: 0 }

/** How free text and pictures look: as they are, without paper or small print. */
function lookOfFixture(
  card: Card,
  words: CardWords,
  measure: Measure,
  editing: boolean,
  pictureOf: (imageId: ImageId) => CanvasImageSource | null,
): CardLook {
  const bare = {
    paper: null,
    label: words.kinds[card.kind],
    footer: [],
    footerRise: 0,
    warning: false,
    marks: { own: 0, total: null, layers: [] },
    locked: card.locked,
    inset: freeTextPadding,
    editing,
  }
  if (card.kind === 'image' && card.image && !card.hidden) {
    const [image] = card.image
    const source = pictureOf(image)
    const picture = { image, hasCome: source !== null, source }
    return { ...bare, ...pictureBox(card.image, card.size), written: '', text: noText, picture }
  }
  const written = card.hidden ? words.hidden : card.text
  const text = layFreeText(written, card.size, measure)
  return { ...bare, ...freeTextBox(text), written, text, picture: null }
}
