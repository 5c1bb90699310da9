import { type Box, type Camera, grown, overlaps, seenBox } from '../actions/camera.ts'
import type { PaneFrame } from '../painting/orders.ts'
import type { DisplayList } from './displayList.ts'
import type { Painting } from './paintThread.ts'

export interface Size {
  width: number
  height: number
}

/** What is painted beyond each edge of the canvas, as a part of its size: less where pixels are many. */
const overscan = (pixelRatio: number): number => (pixelRatio > 1.5 ? 0.15 : 0.3)
/** How far a painted pane may be stretched or shrunk while one zooms, before it is painted anew. */
const stretch = { least: 0.66, most: 1.6 } as const
/**
 * While the view moves a pane is given up well before its edge is seen, in CSS pixels, since another takes frames to paint;
 * but never while it has half of what it has to spare.
 */
const guard = { most: 110, part: 0.5 } as const
/** What is seen at first is painted in so many parts. */
const firstBands = 4
/** More changed spots than this, and all is painted at once. */
const mostSpots = 40

/** Orders are told apart, since a late answer may be to one that nobody waits for any more. */
let nextOrder = 0

/** How a pane lies on the board, and for which canvas it was painted. */
interface Laid {
  frame: PaneFrame
  /** All of it, in board units. */
  box: Box
  size: Size
}

/** Parts of a pane that are being painted. */
interface UnderWay {
  spots: readonly Box[]
  frame: PaneFrame
  touches: number
}

/** A piece of the board, painted once by somebody else and then only moved and stretched by the compositor. */
export class Pane {
  readonly element = document.createElement('canvas')
  readonly number: number
  readonly #painting: Painting
  readonly #list: DisplayList
  /** How it is painted, or being painted. */
  #laid: Laid | null = null
  /** How what is seen of it lies; null while nothing is. */
  #shown: PaneFrame | null = null
  #isStale = false
  readonly #underWay = new Map<number, UnderWay>()
  /** What is to be painted next. */
  #spots: Box[] = []
  /** How many touches it has been painted after. */
  #touches = 0
  #owes = false

  constructor(number: number, painting: Painting, list: DisplayList) {
    this.number = number
    this.#painting = painting
    this.#list = list
    this.element.className = 'canvas-pane'
    this.element.style.visibility = 'hidden'
    painting.open(number, this.element)
  }

  get isBlank(): boolean {
    return this.#shown === null
  }

  get isBusy(): boolean {
    return this.#underWay.size > 0
  }

  /** Whether something of it has been touched since it was last told to be painted. */
  get isBehind(): boolean {
    return this.#spots.length > 0
  }

  /** Whether something that this camera sees is not painted yet, or for the time being only. */
  lacks(camera: Camera, size: Size): boolean {
    if (this.#owes || this.#isStale || this.#spots.length > mostSpots) return true
    // What is painted later begins where the seen ends, give or take a rounding.
    const seen = grown(seenBox({ camera, size }), -1 / camera.zoom)
    const waiting = [...this.#underWay.values()].flatMap(({ spots }) => spots)
    return [...waiting, ...this.#spots].some((spot) => overlaps(spot, seen))
  }

  /** Whether it shows everything as it was after so many touches. */
  hasPainted(touches: number): boolean {
    const isSettled = this.#laid !== null && !this.isBusy && !this.isBehind && !this.#isStale
    return isSettled || this.#touches >= touches
  }

  /** Something in this box looks different. */
  touch(box: Box): void {
    if (this.#laid && this.#spots.length <= mostSpots && overlaps(box, this.#laid.box)) this.#spots.push(box)
  }

  /** Nothing of it is right any more. */
  spoil(): void {
    this.#isStale = true
    this.#spots = []
  }

  /** What one order said is on the screen, `owed` if something of it is so for the time being only. */
  painted(order: number, owed: boolean): void {
    const done = this.#underWay.get(order)
    if (!done) return
    this.#underWay.delete(order)
    this.#touches = done.touches
    this.#owes ||= owed
    this.#show(done.frame)
  }

  /** Whether it can show the board to this camera: at rest only as sharp as can be. */
  serves(camera: Camera, size: Size, atRest: boolean): boolean {
    if (!this.#laid || this.#isStale || !isSameSize(this.#laid.size, size)) return false
    const { box, frame } = this.#laid
    if (frame.ratio !== devicePixelRatio) return false
    const factor = camera.zoom / frame.zoom
    if (atRest ? factor !== 1 : factor < stretch.least || factor > stretch.most) return false
    const spare = (all: number, seen: number) =>
      atRest ? 0 : Math.min(guard.most, (guard.part * (all / frame.ratio - seen)) / 2) / camera.zoom
    const [x, y] = [spare(frame.width, size.width), spare(frame.height, size.height)]
    const [right, bottom] = [camera.x + size.width / camera.zoom, camera.y + size.height / camera.zoom]
    return (
      camera.x - x >= box.x &&
      camera.y - y >= box.y &&
      right + x <= box.x + box.width &&
      bottom + y <= box.y + box.height
    )
  }

  /** Has painted what this camera sees, and some more around it; `isFirst`: the rest after that. `touches`: so far. */
  repaint(camera: Camera, size: Size, isMoving: boolean, isFirst: boolean, touches: number): void {
    const laid = layFor(camera, size)
    this.#laid = laid
    this.#isStale = false
    this.#owes = false
    const seen = seenBox({ camera, size })
    this.#spots = isFirst ? stripsAround(seen, laid.box) : []
    // One part is painted while what lies in the next is looked up.
    const parts = isFirst ? bandsOf(seen, firstBands) : [laid.box]
    for (const part of parts) this.#order([part], laid, isMoving, touches)
  }

  /** Has painted what has been touched, and at rest what it owes. */
  patch(isMoving: boolean, touches: number): void {
    if (!this.#laid || this.isBusy || this.#isStale) return
    const isAll = this.#spots.length > mostSpots || (this.#owes && !isMoving)
    if (isAll) this.#owes = false
    const spots = isAll ? [this.#laid.box] : this.#spots
    this.#spots = []
    if (spots.length > 0) this.#order(spots, this.#laid, isMoving, touches)
  }

  /** Moves and stretches it to where the camera sees it; `isFront`: above the other pane. */
  place(camera: Camera, isFront: boolean): void {
    this.element.style.zIndex = isFront ? '1' : '0'
    const frame = this.#shown
    if (!frame) return
    const factor = camera.zoom / frame.zoom
    const pixel = (value: number) => (factor === 1 ? Math.round(value * frame.ratio) / frame.ratio : value)
    const [x, y] = [pixel((frame.x - camera.x) * camera.zoom), pixel((frame.y - camera.y) * camera.zoom)]
    this.element.style.transform = `translate(${x}px, ${y}px) scale(${factor})`
  }

  #order(spots: readonly Box[], { frame }: Laid, isMoving: boolean, touches: number): void {
    const boxes = spots.map((spot) => wholePixels(spot, frame))
    const order = nextOrder++
    this.#underWay.set(order, { spots, frame, touches })
    const { number: pane } = this
    this.#painting.tell({ is: 'order', order, pane, frame, isMoving, ...this.#list.of(boxes, frame.zoom) })
  }

  #show(frame: PaneFrame): void {
    const { width, height, ratio } = frame
    const before = this.#shown
    this.#shown = frame
    if (before && before.ratio === ratio && isSameSize(before, frame)) return
    const [cssWidth, cssHeight] = [`${width / ratio}px`, `${height / ratio}px`]
    Object.assign(this.element.style, { width: cssWidth, height: cssHeight, visibility: 'visible' })
  }
}

/** How a pane lies for this camera: in whole pixels, so that it can lie exactly on those of the screen. */
function layFor(camera: Camera, size: Size): Laid {
  const ratio = devicePixelRatio
  const [mx, my] = [Math.ceil(size.width * overscan(ratio)), Math.ceil(size.height * overscan(ratio))]
  const [width, height] = [size.width + 2 * mx, size.height + 2 * my]
  const { zoom } = camera
  const scale = zoom * ratio
  const x = Math.round(camera.x * scale - mx * ratio) / scale
  const y = Math.round(camera.y * scale - my * ratio) / scale
  return {
    frame: { x, y, zoom, ratio, width: Math.round(width * ratio), height: Math.round(height * ratio) },
    box: { x, y, width: width / zoom, height: height / zoom },
    size,
  }
}

const isSameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height

/** What of a box lies around one inside it: above, below, left and right. */
function stripsAround(inner: Box, { x, y, width, height }: Box): Box[] {
  const [innerRight, innerBottom] = [inner.x + inner.width, inner.y + inner.height]
  return [
    { x, y, width, height: inner.y - y },
    { x, y: innerBottom, width, height: y + height - innerBottom },
    { x, y: inner.y, width: inner.x - x, height: inner.height },
    { x: innerRight, y: inner.y, width: x + width - innerRight, height: inner.height },
  ]
}

/** A box cut into so many bands, from above to below. */
const bandsOf = ({ x, y, width, height }: Box, count: number): Box[] =>
  Array.from({ length: count }, (_, i) => ({ x, y: y + (i * height) / count, width, height: height / count }))

/** The box grown to whole pixels of the pane: a clip through a pixel would leave a seam. */
function wholePixels(spot: Box, { x, y, zoom, ratio }: PaneFrame): Box {
  const scale = zoom * ratio
  const left = Math.floor((spot.x - x) * scale) - 1
  const top = Math.floor((spot.y - y) * scale) - 1
  const right = Math.ceil((spot.x + spot.width - x) * scale) + 1
  const bottom = Math.ceil((spot.y + spot.height - y) * scale) + 1
  return { x: x + left / scale, y: y + top / scale, width: (right - left) / scale, height: (bottom - top) / scale }
}
