import { type Box, grown } from '../actions/camera.ts'
import type { CardLook } from '../painting/cardLook.ts'
import { pictureMargin } from '../painting/cardPicture.ts'
import { isPlain } from '../painting/cardPictures.ts'
import type { LineLook } from '../painting/linePicture.ts'
import { cardRow, type News, type Spot } from '../painting/orders.ts'
import { papers } from '../painting/palette.ts'
import { isMarked } from '../painting/sprites.ts'
import type { CardItem } from './cardIndex.ts'
import type { LineItem } from './lines.ts'
import type { Scene } from './scene.ts'

/** A painter that has been told of so many looks forgets them all once, rather than keep what is gone from the board. */
const mostTold = 4000

/** What lies where on the board, as a painter is told it: each look once, from then on by its number. */
export class DisplayList {
  readonly #scene: () => Scene
  readonly #looks = new Told<CardLook, CardLook>((look) => look)
  readonly #lines = new Told<LineItem, LineLook>(({ is, points, ink }) => ({ is, points, ink }))
  #isAll = true

  constructor(scene: () => Scene) {
    this.#scene = scene
  }

  /** The painter is another one, and knows nothing. */
  forget(): void {
    this.#looks.forget()
    this.#lines.forget()
    this.#isAll = true
  }

  /** What there is to paint in these boxes at so many CSS pixels per board unit. */
  of(boxes: readonly Box[], zoom: number): { spots: Spot[]; news: News } {
    if (this.#looks.count + this.#lines.count > mostTold) this.forget()
    const spots = boxes.map((box) => this.#spot(box, zoom))
    const news = { isAll: this.#isAll, looks: this.#looks.takeNews(), lines: this.#lines.takeNews() }
    this.#isAll = false
    return { spots, news }
  }

  #spot(box: Box, zoom: number): Spot {
    const scene = this.#scene()
    return {
      box,
      areas: scene.areasIn(box),
      themes: scene.themesIn(box),
      lines: scene.linesIn(box).map((line) => this.#lines.numberOf(line)),
      cards: this.#rows(scene.cardsIn(grown(box, pictureMargin)), zoom),
    }
  }

  #rows(cards: readonly CardItem[], zoom: number): Float64Array {
    const rows = new Float64Array(cards.length * cardRow.length)
    cards.forEach(({ box, look }, i) => {
      const at = i * cardRow.length
      rows[at + cardRow.look] = isPlain(look, zoom) ? -1 - papers.indexOf(look.paper) : this.#looks.numberOf(look)
      rows[at + cardRow.x] = box.x
      rows[at + cardRow.y] = box.y
      rows[at + cardRow.width] = box.width
      rows[at + cardRow.height] = box.height
      rows[at + cardRow.dotted] = isMarked(look) ? 1 : 0
    })
    return rows
  }
}

/** Things with the numbers by which a painter knows them. */
class Told<Thing extends object, Look> {
  readonly #lookOf: (thing: Thing) => Look
  #numbers = new WeakMap<Thing, number>()
  #news: [number, Look][] = []
  count = 0

  constructor(lookOf: (thing: Thing) => Look) {
    this.#lookOf = lookOf
  }

  numberOf(thing: Thing): number {
    const known = this.#numbers.get(thing)
    if (known !== undefined) return known
    const number = this.count++
    this.#numbers.set(thing, number)
    this.#news.push([number, this.#lookOf(thing)])
    return number
  }

  takeNews(): [number, Look][] {
    const news = this.#news
    this.#news = []
    return news
  }

  forget(): void {
    this.#numbers = new WeakMap()
    this.#news = []
    this.count = 0
  }
}
