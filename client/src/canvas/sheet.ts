import type { ImageId } from '@samtavle/shared/schema/ids'
import type { Box, Camera } from '../actions/camera.ts'
import type { PaintAnswer } from '../painting/orders.ts'
import type { Palette } from '../painting/palette.ts'
import type { DisplayList } from './displayList.ts'
import { canPaintAside, type Painting, paintAside, paintHere } from './paintThread.ts'
import { Pane, type Size } from './pane.ts'

/** Where the sheet has photos from. */
export interface SheetPhotos {
  /** Null while it is on its way. */
  get(image: ImageId): HTMLImageElement | null
  /** The cards with this photo look different now. */
  painted(image: ImageId): void
}

/**
 * The painted board: somewhat more than what is seen, on one of two panes. Another view is painted on the pane behind,
 * which comes to the front when it is there.
 */
export class Sheet {
  readonly element = document.createElement('div')
  readonly #list: DisplayList
  readonly #photos: SheetPhotos
  readonly #changed: () => void
  #painting: Painting
  #palette: Palette
  #front: Pane
  #back: Pane
  #isNext = false
  /** Whether the pane behind has been painted once more for what was touched meanwhile. */
  #hasCaughtUp = false
  /** How often something was said to look different. */
  #touches = 0

  /** `changed`: what has been painted waits to be shown. */
  constructor(list: DisplayList, palette: Palette, photos: SheetPhotos, changed: () => void) {
    this.#list = list
    this.#photos = photos
    this.#palette = palette
    this.#changed = changed
    this.element.className = 'canvas-sheet'
    this.#painting = this.#paintingBy(canPaintAside())
    ;[this.#front, this.#back] = this.#newPanes()
  }

  /** Something in this box looks different. */
  touch(box: Box): void {
    this.#touches++
    this.#front.touch(box)
    if (this.#isNext) this.#back.touch(box)
  }

  /** How often it has been touched. */
  get touches(): number {
    return this.#touches
  }

  /** Whether all is shown that it had been touched for by then. */
  hasPainted(touches: number): boolean {
    return this.#front.hasPainted(touches)
  }

  /** All colours are others. */
  recolour(palette: Palette): void {
    this.#palette = palette
    this.#painting.tell({ is: 'palette', palette })
    this.#spoil()
  }

  /** The letters are others. */
  reletter(): void {
    this.#painting.tell({ is: 'letters' })
    this.#spoil()
  }

  /**
   * Shows the board as a camera sees it: sharp unless the view moves, else as it is painted for as long as that will do.
   * Answers whether that is all there is to show; `changed` tells when there is more.
   */
  show(camera: Camera, size: Size, isMoving: boolean): boolean {
    if (this.#isNext && !this.#back.isBusy) this.#bringForward(camera, size, isMoving)
    if (!this.#isNext && !this.#front.serves(camera, size, !isMoving)) {
      this.#back.repaint(camera, size, isMoving, this.#front.isBlank, this.#touches)
      this.#isNext = true
      this.#hasCaughtUp = this.#front.isBlank
    }
    this.#front.patch(isMoving, this.#touches)
    this.#front.place(camera, true)
    this.#back.place(camera, false)
    return !this.#isNext && !this.#front.lacks(camera, size)
  }

  end(): void {
    this.#painting.end()
  }

  #spoil(): void {
    this.#front.spoil()
    this.#back.spoil()
    this.#isNext = false
    this.#changed()
  }

  /** What the one in front shows already must not be gone again for a moment; but it cannot be waited for again and again. */
  #bringForward(camera: Camera, size: Size, isMoving: boolean): void {
    const mayWait = !this.#hasCaughtUp && this.#back.isBehind && this.#front.serves(camera, size, false)
    this.#hasCaughtUp = true
    if (mayWait) this.#back.patch(isMoving, this.#touches)
    else this.#swap()
  }

  #swap(): void {
    const front = this.#front
    this.#front = this.#back
    this.#back = front
    this.#isNext = false
  }

  #hear(answer: PaintAnswer): void {
    if (answer.is === 'wanted') void this.#bring(answer.image, answer.width)
    if (answer.is === 'letters') this.#spoil()
    if (answer.is === 'painted') for (const pane of [this.#front, this.#back]) pane.painted(answer.order, answer.owed)
    this.#changed()
  }

  async #bring(image: ImageId, width: number): Promise<void> {
    const photo = this.#photos.get(image)
    const painting = this.#painting
    await painting.showPhoto(image, photo, width)
    if (photo && painting === this.#painting) this.#photos.painted(image)
  }

  #paintingBy(isAside: boolean): Painting {
    const hear = (answer: PaintAnswer) => this.#hear(answer)
    const painting = isAside ? paintAside(hear, () => this.#paintHere()) : paintHere(hear)
    painting.tell({ is: 'palette', palette: this.#palette })
    return painting
  }

  /** What has been handed to a thread cannot be had back: panes on the page are others. */
  #paintHere(): void {
    this.#painting.end()
    this.#list.forget()
    this.#painting = this.#paintingBy(false)
    ;[this.#front, this.#back] = this.#newPanes()
    this.#isNext = false
    this.#changed()
  }

  #newPanes(): [Pane, Pane] {
    const panes: [Pane, Pane] = [new Pane(0, this.#painting, this.#list), new Pane(1, this.#painting, this.#list)]
    this.element.replaceChildren(...panes.map(({ element }) => element))
    return panes
  }
}
