import type { CardId } from '@samtavle/shared/schema/ids'
import { type Box, type Camera, grown } from '../actions/camera.ts'
import type { CardItem } from './cardIndex.ts'
import { pictureMargin } from './cardPicture.ts'
import { paintHeader, paintSheet, paintTheme } from './groundPicture.ts'
import { paintLine } from './linePicture.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { Sprites } from './sprites.ts'

/** Distance of the dots on the board, in board units. */
const dotStep = 24
/** Below this many CSS pixels per board unit text cannot be read, and cards are plain paper. */
const readableZoom = 0.27
/** How long cards are drawn within one frame, in ms: while the view moves, and at rest. */
const budget = { moving: 5, resting: 50 } as const

/** Paints a board from bottom to top: dots, areas, themes, drawings, cards. */
export class BoardPainter {
  readonly #scene: Scene
  readonly #palette: () => Palette
  readonly #sprites = new Sprites()
  /** Cards that were laid down at another scale, or as blank paper, for want of time. */
  #owed = false
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

  /** Lays cards down, moved by so much. */
  paintCardsAt(
    context: CanvasRenderingContext2D,
    cards: readonly CardItem[],
    by: { x: number; y: number },
    zoom: number,
    ratio: number,
  ): void {
    context.save()
    context.translate(by.x, by.y)
    this.#paintCards(context, cards, zoom, ratio)
    context.restore()
  }

  #paintCards(context: CanvasRenderingContext2D, cards: readonly CardItem[], zoom: number, ratio: number): void {
    if (zoom < readableZoom) return paintPapers(context, cards, this.#palette())
    const scale = zoom * ratio
    const until = performance.now() + (this.isMoving ? budget.moving : budget.resting)
    for (const card of cards) {
      const known = this.#sprites.find(card)
      const isSharp = known?.scale === scale
      const mayPaint = isSharp || ((!known || !this.isMoving) && performance.now() < until)
      const sprite = mayPaint ? this.#sprites.paint(card, this.#palette(), scale) : known
      if (!mayPaint) this.#owed = true
      if (sprite) layDown(context, card.box, sprite)
      else paintPapers(context, [card], this.#palette())
    }
    if (cards.length > 1) this.#sprites.trim(new Set<CardId>(cards.map(({ id }) => id)))
  }
}

function layDown(
  context: CanvasRenderingContext2D,
  { x, y }: Box,
  { bitmap, scale }: { bitmap: HTMLCanvasElement; scale: number },
): void {
  // On whole pixels, where sheets begin too: between them letters would blur.
  const [left, top] = [Math.round((x - pictureMargin) * scale) / scale, Math.round((y - pictureMargin) * scale) / scale]
  context.drawImage(bitmap, left, top, bitmap.width / scale, bitmap.height / scale)
}

function paintPapers(context: CanvasRenderingContext2D, cards: readonly CardItem[], palette: Palette): void {
  for (const { box, look } of cards) {
    context.fillStyle = palette.papers[look.paper]
    context.fillRect(box.x, box.y, box.width, box.height)
    if (look.marks.total === null && look.marks.own === 0) continue
    context.fillStyle = palette['dot-vote-on-paper']
    context.fillRect(box.x + box.width - 34, box.y + box.height - 34, 20, 20)
  }
}

/** A faint grid of dots that gets coarser as one goes further away. */
function paintDots(context: CanvasRenderingContext2D, box: Box, palette: Palette, zoom: number): void {
  const step = dotStep * (zoom < 0.2 ? 8 : zoom < 0.4 ? 4 : zoom < 0.75 ? 2 : 1)
  const radius = 1.1 / Math.min(1, zoom)
  context.fillStyle = palette.dot
  const [firstX, firstY] = [Math.floor(box.x / step) * step, Math.floor(box.y / step) * step]
  for (let y = firstY; y < box.y + box.height; y += step) {
    for (let x = firstX; x < box.x + box.width; x += step)
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  }
}
