import type { CardId } from '@samtavle/shared/schema/ids'
import type { Box } from '../actions/camera.ts'
import type { CardItem } from './cardIndex.ts'
import type { CardLook } from './cardLook.ts'
import { paintCard, pictureMargin } from './cardPicture.ts'
import type { Palette } from './palette.ts'

/** A card drawn once, to be laid on the board as often as needed. */
export interface Sprite {
  bitmap: HTMLCanvasElement
  /** Pixels per board unit. */
  scale: number
  look: CardLook
}

/** Pixels that pictures of cards out of sight may take. */
const sparePixels = 4_000_000

/** The pictures of cards, each drawn when it is first needed at a scale. */
export class Sprites {
  readonly #sprites = new Map<CardId, Sprite>()
  #pixels = 0

  /** The picture of a card as it looks now, at any scale; null when there is none. */
  find({ id, look }: CardItem): Sprite | null {
    const sprite = this.#sprites.get(id)
    return sprite?.look === look ? sprite : null
  }

  /** The picture at just this scale, drawn now if need be. */
  paint(item: CardItem, palette: Palette, scale: number): Sprite {
    const known = this.find(item)
    this.#drop(item.id)
    const sprite =
      known?.scale === scale ? known : { bitmap: paintCard(item.look, palette, scale), scale, look: item.look }
    this.#sprites.set(item.id, sprite)
    this.#pixels += pixelsOf(sprite)
    return sprite
  }

  /** Lets go of the pictures that were needed longest ago, but of none of those in sight. */
  trim(inSight: ReadonlySet<CardId>): void {
    for (const id of this.#sprites.keys()) {
      if (this.#pixels <= sparePixels) return
      if (!inSight.has(id)) this.#drop(id)
    }
  }

  clear(): void {
    this.#sprites.clear()
    this.#pixels = 0
  }

  #drop(id: CardId): void {
    const sprite = this.#sprites.get(id)
    if (!sprite) return
    this.#sprites.delete(id)
    this.#pixels -= pixelsOf(sprite)
  }
}

const pixelsOf = ({ bitmap }: Sprite): number => bitmap.width * bitmap.height

/** Where a card's picture lies: on whole pixels, where sheets begin too, since between them letters would blur. */
export function pictureBox({ x, y }: Box, { bitmap, scale }: Sprite): Box {
  return {
    x: Math.round((x - pictureMargin) * scale) / scale,
    y: Math.round((y - pictureMargin) * scale) / scale,
    width: bitmap.width / scale,
    height: bitmap.height / scale,
  }
}

/** The square that stands for the dots on plain paper; null when there are none. */
export function markBox({ box, look }: CardItem): Box | null {
  if (look.marks.total === null && look.marks.own === 0) return null
  return { x: box.x + box.width - 34, y: box.y + box.height - 34, width: 20, height: 20 }
}
