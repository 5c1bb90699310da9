import { noteSize } from '@samtavle/shared/layout/grid'
import Konva from 'konva'
import type { Box, Point } from '../actions/camera.ts'
import type { CardLook } from './cardLook.ts'
import { paintCard, pictureMargin } from './cardPicture.ts'
import type { Palette } from './palette.ts'

/** A card on the canvas: painted once for each band of zoom, then only moved about. */
export class CardNode {
  readonly image = new Konva.Image({ image: undefined, listening: false, perfectDrawEnabled: false })
  #look: CardLook
  #corner: Point
  #shift: Point = { x: 0, y: 0 }
  #paintedAt = 0

  constructor(look: CardLook, corner: Point) {
    this.#look = look
    this.#corner = corner
    this.#place()
  }

  /** Where it is in the document. */
  get box(): Box {
    return { ...this.#corner, width: noteSize.width, height: this.#look.height }
  }

  change(look: CardLook, corner: Point): void {
    this.#look = look
    this.#corner = corner
    this.#paintedAt = 0
    this.#place()
  }

  get isShifted(): boolean {
    return this.#shift.x !== 0 || this.#shift.y !== 0
  }

  /** Shows it elsewhere for the time being. */
  shift(by: Point): void {
    this.#shift = by
    this.#place()
  }

  /** Makes sure that there is a picture of at least this many pixels per board unit, and not far too many. */
  paint(palette: Palette, scale: number): void {
    if (this.#paintedAt === scale) return
    this.#paintedAt = scale
    this.image.image(paintCard(this.#look, palette, scale))
  }

  /** Forgets the picture: the colours have changed, or it is out of sight. */
  fade(): void {
    this.#paintedAt = 0
    this.image.image(undefined)
  }

  #place(): void {
    this.image.setAttrs({
      image: this.image.image(),
      x: this.#corner.x + this.#shift.x - pictureMargin,
      y: this.#corner.y + this.#shift.y - pictureMargin,
      width: noteSize.width + 2 * pictureMargin,
      height: this.#look.height + 2 * pictureMargin,
    })
  }
}
