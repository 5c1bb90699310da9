import type { CardId } from '@samtavle/shared/schema/ids'
import { type Box, grown } from '../actions/camera.ts'
import type { LineId } from '../actions/geometry.ts'
import type { CardLook } from '../painting/cardLook.ts'
import { pictureMargin } from '../painting/cardPicture.ts'
import { isPlain } from '../painting/cardPictures.ts'
import type { LineShape } from '../painting/linePicture.ts'
import { cardRow, type News, type Spot } from '../painting/orders.ts'
import { papers } from '../painting/palette.ts'
import { isMarked } from '../painting/sprites.ts'
import type { CardItem } from './cardIndex.ts'
import type { LineItem } from './lines.ts'
import type { Scene } from './scene.ts'

/** What lies where on the board, as a painter is told it: each look once, from then on by its number. */
export class DisplayList {
  readonly #scene: () => Scene
  readonly #looks = new Told<CardId, CardLook>()
  readonly #lines = new Told<LineId, LineItem>()

  constructor(scene: () => Scene) {
    this.#scene = scene
  }

  /** The painter is another one, and knows nothing. */
  forget(): void {
    this.#looks.forget()
    this.#lines.forget()
  }

  /** What there is to paint in these boxes at so many CSS pixels per board unit. */
  of(boxes: readonly Box[], zoom: number): { spots: Spot[]; news: News } {
    const spots = boxes.map((box) => this.#spot(box, zoom))
    const lines = this.#lines.takeNews().map(([number, line]): [number, LineShape] => [number, shapeOf(line)])
    return { spots, news: { looks: this.#looks.takeNews(), lines } }
  }

  #spot(box: Box, zoom: number): Spot {
    const scene = this.#scene()
    return {
      box,
      areas: scene.areasIn(box),
      themes: scene.themesIn(box),
      lines: scene.linesIn(box).map((line) => this.#lines.numberOf(line.id, line)),
      cards: this.#rows(scene.cardsIn(grown(box, pictureMargin)), zoom),
    }
  }

  #rows(cards: readonly CardItem[], zoom: number): Float64Array {
    const rows = new Float64Array(cards.length * cardRow.length)
    cards.forEach(({ id, box, look }, i) => {
      const at = i * cardRow.length
      rows[at + cardRow.look] = isPlain(look, zoom) ? -1 - papers.indexOf(look.paper) : this.#looks.numberOf(id, look)
      rows[at + cardRow.x] = box.x
      rows[at + cardRow.y] = box.y
      rows[at + cardRow.width] = box.width
      rows[at + cardRow.height] = box.height
      rows[at + cardRow.dotted] = isMarked(look) ? 1 : 0
    })
    return rows
  }
}

const shapeOf = ({ is, points, ink }: LineItem): LineShape => ({ is, points, ink })

/** The numbers by which a painter knows things, and what it knows of them. */
class Told<Id, Thing> {
  readonly #told = new Map<Id, { number: number; thing: Thing }>()
  #news: [number, Thing][] = []

  numberOf(id: Id, thing: Thing): number {
    const known = this.#told.get(id)
    if (known?.thing === thing) return known.number
    const number = known?.number ?? this.#told.size
    this.#told.set(id, { number, thing })
    this.#news.push([number, thing])
    return number
  }

  takeNews(): [number, Thing][] {
    const news = this.#news
    this.#news = []
    return news
  }

  forget(): void {
    this.#told.clear()
    this.#news = []
  }
}
