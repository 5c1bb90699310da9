import type { CardId } from '@samtavle/shared/schema/ids'
import { type Box, type Camera, grown } from '../actions/camera.ts'
import type { CardItem } from './cardIndex.ts'
import { pictureMargin } from './cardPicture.ts'
import { paintHeader, paintSheet, paintTheme } from './groundPicture.ts'
import { paintLine } from './linePicture.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { markBox, pictureBox, type Sprite, Sprites } from './sprites.ts'

/** Distance of the dots on the board, in board units. */
const dotStep = 24
/** Below this many CSS pixels per board unit text cannot be read, and cards are plain paper. */
const readableZoom = 0.27
/** How long cards are drawn within one frame, in ms: while the view moves, at rest, and when there is nothing to see yet. */
const budget = { moving: 5, resting: 50, first: 160 } as const

/** Paints a board from bottom to top: dots, areas, themes, drawings, cards. */
export class BoardPainter {
  readonly #scene: Scene
  readonly #palette: () => Palette
  readonly #sprites = new Sprites()
  /** Cards that were laid down at another scale, or as blank paper, for want of time. */
  #owed = false
  #isFirst = true
  isMoving = false

  constructor(scene: Scene, palette: () => Palette) {
    this.#scene = scene
    this.#palette = palette
  }

  get isOwing(): boolean {
    return this.#owed
  }

  /** Whether something has been painted for the time being only; asking forgets it. */
  takeOwed(): boolean {
    const owed = this.#owed
    this.#owed = false
    return owed
  }

  /** The colours or the letters are others. */
  forget(): void {
    this.#sprites.clear()
    this.#isFirst = true
  }

  paint(context: CanvasRenderingContext2D, box: Box, { zoom }: Camera, ratio: number): void {
    const palette = this.#palette()
    const scene = this.#scene
    context.fillStyle = palette.board
    context.fillRect(box.x, box.y, box.width, box.height)
    paintDots(context, box, palette, zoom)
    const areas = scene.areasIn(box)
    for (const area of areas) paintSheet(context, area, palette, zoom)
    for (const theme of scene.themesIn(box)) paintTheme(context, theme, palette, zoom)
    for (const area of areas) paintHeader(context, area, palette, zoom)
    for (const line of scene.linesIn(box)) paintLine(context, line, palette, zoom)
    this.#paintCards(context, scene.cardsIn(grown(box, pictureMargin)), zoom, ratio)
  }

  /** Pictures of these cards, as sharp as time allows; null for one that is plain paper for now, or from afar. */
  picturesOf(cards: readonly CardItem[], zoom: number, ratio: number): (Sprite | null)[] {
    const scale = zoom * ratio
    const until = performance.now() + (this.isMoving ? budget.moving : this.#isFirst ? budget.first : budget.resting)
    this.#isFirst &&= cards.length === 0
    const pictures = cards.map((card) => {
      // Headings and pictures are seen from afar, too.
      if (zoom < readableZoom && card.look.paper) return null
      const known = this.#sprites.find(card)
      const isSharp = known?.scale === scale
      const mayPaint = isSharp || ((!known || !this.isMoving) && performance.now() < until)
      if (!mayPaint) this.#owed = true
      return mayPaint ? this.#sprites.paint(card, this.#palette(), scale) : known
    })
    if (cards.length > 1) this.#sprites.trim(new Set<CardId>(cards.map(({ id }) => id)))
    return pictures
  }

  #paintCards(context: CanvasRenderingContext2D, cards: readonly CardItem[], zoom: number, ratio: number): void {
    const pictures = this.picturesOf(cards, zoom, ratio)
    cards.forEach((card, i) => {
      const picture = pictures[i]
      if (picture) layDown(context, card.box, picture)
      else paintPaper(context, card, this.#palette())
    })
  }
}

function layDown(context: CanvasRenderingContext2D, card: Box, picture: Sprite): void {
  const { x, y, width, height } = pictureBox(card, picture)
  context.drawImage(picture.bitmap, x, y, width, height)
}

function paintPaper(context: CanvasRenderingContext2D, card: CardItem, palette: Palette): void {
  const { box, look } = card
  if (!look.paper) return
  context.fillStyle = palette.papers[look.paper]
  context.fillRect(box.x, box.y, box.width, box.height)
  const mark = markBox(card)
  if (!mark) return
  context.fillStyle = palette['dot-vote-on-paper']
  context.fillRect(mark.x, mark.y, mark.width, mark.height)
}

/** A faint grid of dots that gets coarser as one goes further away. */
export function paintDots(context: CanvasRenderingContext2D, box: Box, palette: Palette, zoom: number): void {
  const step = dotStep * (zoom < 0.2 ? 8 : zoom < 0.4 ? 4 : zoom < 0.75 ? 2 : 1)
  const radius = 1.1 / Math.min(1, zoom)
  context.fillStyle = palette.dot
  // Those beside the box too, of which a half may lie in it.
  const first = (from: number) => Math.ceil((from - radius) / step) * step
  for (let y = first(box.y); y < box.y + box.height + radius; y += step) {
    for (let x = first(box.x); x < box.x + box.width + radius; x += step)
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  }
}
