import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { Colour } from '@samtavle/shared/schema/values'
import { type Box, middleOf, type Point } from '../actions/camera.ts'
import { type CardLayer, wordsOfLayer } from '../actions/cardLayers.ts'
import type { Content } from '../connection/content.ts'
import type { CardLook } from '../painting/cardLook.ts'
import type { LineItem } from './lines.ts'

/** How what lies on the board is put in words, in the language of the interface. */
export interface SpokenWords {
  /** What the whole is called. */
  board: string
  hidden: string
  blank: string
  locked: string
  /** `title`: '' when it has none. */
  area(title: string): string
  theme(title: string): string
  dots(count: number): string
  colour(name: Colour): string
  arrow(from: string, to: string): string
  stroke: string
  near(text: string): string
  /** `about`: the words that the layer is about, '' for none. */
  layer(layer: CardLayer, about: string): string
}

/** What is said of a thing: its own words, which are in the language of the board, and what there is to know of it. */
export interface Spoken {
  text: string
  about: string
}

/** Enough of a card's text to know it by. */
const mostLetters = 60

export function spokenCard(id: CardId, look: CardLook, content: Content, words: SpokenWords): Spoken {
  const card = content.cards.get(id)
  const area = card?.place[0] ? content.areas.get(card.place[0]) : undefined
  const theme = card?.theme ? content.themes.get(card.theme) : undefined
  const dots = look.marks.total ?? look.marks.own
  const about = [
    look.label,
    area?.live ? words.area(area.title) : '',
    theme?.live ? words.theme(theme.title) : '',
    dots > 0 ? words.dots(dots) : '',
    ...(card ? look.marks.layers.map((layer) => words.layer(layer, wordsOfLayer(layer, card, content))) : []),
    card?.colour ? words.colour(card.colour) : '',
    ...look.footer,
    look.locked ? words.locked : '',
  ]
  return {
    text: card?.hidden ? words.hidden : card?.text || (look.picture ? '' : words.blank),
    about: about.filter(Boolean).join(', '),
  }
}

/** An arrow by the cards that it joins, a drawing by where it is. */
export function spokenLine(line: LineItem, content: Content, nearby: () => CardId | null, words: SpokenWords): Spoken {
  const name = (id: CardId | undefined) => nameOf(id ?? '', content, words)
  if (line.is === 'arrow') return { text: '', about: words.arrow(name(line.ends[0]), name(line.ends[1])) }
  const place = content.strokes.get(line.id)?.place[0]
  const area = place ? content.areas.get(place) : undefined
  const near = nearby()
  const about = [words.stroke, area?.live ? words.area(area.title) : '', near ? words.near(name(near)) : '']
  return { text: '', about: about.filter(Boolean).join(', ') }
}

function nameOf(id: CardId, content: Content, words: SpokenWords): string {
  const card = content.cards.get(id)
  if (!card || !isVisible(card)) return words.blank
  const line = card.text.replace(/\s+/g, ' ').trim()
  return line.length > mostLetters ? `${line.slice(0, mostLetters).trimEnd()} …` : line || words.blank
}

/** The card whose middle is nearest to that of a box. */
export function nearestTo(box: Box, cards: Iterable<{ id: CardId; box: Box }>): CardId | null {
  const from = middleOf(box)
  const far = ({ x, y }: Point) => Math.hypot(x - from.x, y - from.y)
  let best: { id: CardId; far: number } | null = null
  for (const card of cards) {
    const distance = far(middleOf(card.box))
    if (!best || distance < best.far) best = { id: card.id, far: distance }
  }
  return best?.id ?? null
}
