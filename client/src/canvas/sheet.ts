import type { Box, Camera } from '../actions/camera.ts'
import { type PaintBox, Pane, type Size } from './pane.ts'

/**
 * The painted board: somewhat more than what is seen, on one of two panes. Pixels of a pane may reach the screen a frame
 * earlier or later than its place, so a new one is painted behind the old one and comes to the front a frame later.
 */
export class Sheet {
  readonly element = document.createElement('div')
  #front: Pane
  #back: Pane
  #isNext = false

  constructor(paint: PaintBox) {
    this.#front = new Pane(paint)
    this.#back = new Pane(paint)
    this.element.className = 'canvas-sheet'
    this.element.append(this.#front.element, this.#back.element)
  }

  /** Whether something around what is seen is still to be painted. */
  get isBehind(): boolean {
    return this.#front.isBehind
  }

  /** Something in this box looks different. */
  touch(box: Box): void {
    this.#front.touch(box)
    if (this.#isNext) this.#back.touch(box)
  }

  /** It was painted for the time being only. */
  renew(): void {
    this.#front.renew()
  }

  /** Everything looks different. */
  spoil(): void {
    this.#front.spoil()
    this.#back.spoil()
    this.#isNext = false
  }

  /**
   * Shows the board as a camera sees it; `atRest`: sharp, else as it is painted for as long as that will do. True when it
   * has to be called again in the next frame.
   */
  show(camera: Camera, size: Size, atRest: boolean): boolean {
    if (this.#isNext) this.#swap()
    if (!this.#front.serves(camera, size, atRest)) {
      this.#back.repaint(camera, size, this.#front.isBlank)
      if (this.#front.isBlank) this.#swap()
      else this.#isNext = true
    }
    this.#front.patch()
    this.#front.place(camera, true)
    this.#back.place(camera, false)
    return this.#isNext
  }

  #swap(): void {
    const front = this.#front
    this.#front = this.#back
    this.#back = front
    this.#isNext = false
  }
}
