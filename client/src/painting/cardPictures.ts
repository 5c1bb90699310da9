import type { CardLook } from './cardLook.ts'
import { ownPhoto, type PhotoOf } from './cardPicture.ts'
import type { Palette, Paper } from './palette.ts'
import { type Sprite, Sprites } from './sprites.ts'

/** Below this many CSS pixels per board unit text cannot be read, and cards are plain paper. */
const readableZoom = 0.27
/** How long cards are drawn at a time, in ms: while the view moves, at rest, and when there is nothing to see yet. */
interface Budget {
  moving: number
  resting: number
  first: number
}

const budgetAside: Budget = { moving: 5, resting: 50, first: 160 }
/** Where the pointer waits for it. */
export const budgetInHand: Budget = { moving: 5, resting: 20, first: 40 }

/** Whether a card is no more than plain paper at so many CSS pixels per board unit; headings and pictures never are. */
export const isPlain = (look: CardLook, zoom: number): look is CardLook & { paper: Paper } =>
  zoom < readableZoom && look.paper !== null

/** The pictures of cards, as sharp as time allows. */
export class CardPictures {
  readonly #sprites: Sprites
  readonly #budget: Budget
  #isFirst = true
  #owed = false

  constructor(photoOf: PhotoOf = ownPhoto, budget = budgetAside) {
    this.#sprites = new Sprites(photoOf)
    this.#budget = budget
  }

  /** No card looks like this any more, or its photo is another. */
  drop(look: CardLook): void {
    this.#sprites.drop(look)
  }

  /** The colours or the letters are others. */
  forget(): void {
    this.#sprites.clear()
    this.#isFirst = true
  }

  /** Whether one was given at another scale, or not at all, for want of time; asking forgets it. */
  takeOwed(): boolean {
    const owed = this.#owed
    this.#owed = false
    return owed
  }

  /** Pictures at `scale` pixels per board unit; null for a card that is plain paper for now. */
  of(looks: readonly CardLook[], palette: Palette, scale: number, isMoving: boolean): (Sprite | null)[] {
    const { moving, resting, first } = this.#budget
    const until = performance.now() + (isMoving ? moving : this.#isFirst ? first : resting)
    this.#isFirst &&= looks.length === 0
    return looks.map((look) => {
      const known = this.#sprites.find(look)
      const isSharp = known?.scale === scale
      const mayPaint = isSharp || ((!known || !isMoving) && performance.now() < until)
      if (!mayPaint) this.#owed = true
      return mayPaint ? this.#sprites.paint(look, palette, scale) : known
    })
  }

  /** Lets go of what takes too much memory, but of none of these. */
  trim(looks: readonly CardLook[]): void {
    this.#sprites.trim(new Set(looks))
  }
}
