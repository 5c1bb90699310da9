import type { Box } from '../actions/camera.ts'
import type { CardLook } from './cardLook.ts'
import { type PhotoOf, paintCard, pictureMargin } from './cardPicture.ts'
import type { Palette } from './palette.ts'
import type { Surface } from './surface.ts'

/** A card drawn once, to be laid on the board as often as needed. */
export interface Sprite {
  bitmap: Surface
  /** Pixels per board unit. */
  scale: number
}

/** Pixels that pictures of cards out of sight may take. */
const sparePixels = 4_000_000

/** The pictures of cards, each drawn when it is first needed at a scale. */
export class Sprites {
  readonly #sprites = new Map<CardLook, Sprite>()
  readonly #photoOf: PhotoOf
  #pixels = 0

  constructor(photoOf: PhotoOf) {
    this.#photoOf = photoOf
  }

  /** The picture of a card that looks like this, at any scale; null when there is none. */
  find(look: CardLook): Sprite | null {
    return this.#sprites.get(look) ?? null
  }

  /** The picture at just this scale, drawn now if need be. */
  paint(look: CardLook, palette: Palette, scale: number): Sprite {
    const known = this.find(look)
    this.drop(look)
    const sprite = known?.scale === scale ? known : { bitmap: paintCard(look, palette, scale, this.#photoOf), scale }
    this.#sprites.set(look, sprite)
    this.#pixels += pixelsOf(sprite)
    return sprite
  }

  /** Lets go of the pictures that were needed longest ago, but of none of those in sight. */
  trim(inSight: ReadonlySet<CardLook>): void {
    for (const look of this.#sprites.keys()) {
      if (this.#pixels <= sparePixels) return
      if (!inSight.has(look)) this.drop(look)
    }
  }

  clear(): void {
    this.#sprites.clear()
    this.#pixels = 0
  }

  /** There is no card that looks like this, or it has other pixels now. */
  drop(look: CardLook): void {
    const sprite = this.#sprites.get(look)
    if (!sprite) return
    this.#sprites.delete(look)
    this.#pixels -= pixelsOf(sprite)
  }
}

const pixelsOf = ({ bitmap }: Sprite): number => bitmap.width * bitmap.height

/** Where a card's picture lies: on whole pixels, where sheets begin too, since between them letters would blur. */
export function pictureBox({ x, y }: { x: number; y: number }, { bitmap, scale }: Sprite): Box {
  return {
    x: Math.round((x - pictureMargin) * scale) / scale,
    y: Math.round((y - pictureMargin) * scale) / scale,
    width: bitmap.width / scale,
    height: bitmap.height / scale,
  }
}

/** The square that stands for the dots on plain paper. */
export const markBox = ({ x, y, width, height }: Box): Box => ({
  x: x + width - 34,
  y: y + height - 34,
  width: 20,
  height: 20,
})

export const isMarked = ({ marks }: CardLook): boolean => marks.total !== null || marks.own !== 0
