import { type Box, type Camera, overlaps } from '../actions/camera.ts'

/** Paints what is in a box of the board; the context is in board units already. */
export type PaintBox = (context: CanvasRenderingContext2D, box: Box, camera: Camera, pixelRatio: number) => void

export interface Size {
  width: number
  height: number
}

/** What is painted beyond each edge of the canvas, as a part of its size: less where pixels are many. */
const overscan = (pixelRatio: number): number => (pixelRatio > 1.5 ? 0.15 : 0.3)
/** How far a painted pane may be stretched or shrunk while one zooms, before it is painted anew. */
const stretch = { least: 0.66, most: 1.6 } as const
/** While the view moves a pane is given up a little before its edge is seen, in CSS pixels. */
const guard = 48
/** More changed spots than this, and all is painted at once. */
const mostSpots = 40

/** A piece of the board, painted once and then only moved and stretched by the compositor. */
export class Pane {
  readonly element = document.createElement('canvas')
  readonly #surface = surfaceOf(this.element)
  readonly #context = this.#surface.getContext('2d', { alpha: false }) as CanvasRenderingContext2D | null
  readonly #paint: PaintBox
  #painted: { camera: Camera; box: Box; size: Size; ratio: number } | null = null
  #spots: Box[] = []
  /** What is not in sight and was left for the next frame. */
  #later: Box[] = []

  constructor(paint: PaintBox) {
    this.#paint = paint
    this.element.className = 'canvas-pane'
  }

  get isBlank(): boolean {
    return this.#painted === null
  }

  /** Whether something of it is still to be painted, all of it out of sight. */
  get isBehind(): boolean {
    return this.#spots.length > 0
  }

  /** Something in this box looks different. */
  touch(box: Box): void {
    if (this.#painted && overlaps(box, this.#painted.box)) this.#spots.push(box)
  }

  /** All of it is painted over with the next patch. */
  renew(): void {
    if (this.#painted) this.#spots = [this.#painted.box]
  }

  /** Nothing of it is right any more. */
  spoil(): void {
    this.#painted = null
  }

  /** Whether it can show the board to this camera: at rest only as sharp as can be. */
  serves(camera: Camera, size: Size, atRest: boolean): boolean {
    const painted = this.#painted
    if (!painted || painted.ratio !== devicePixelRatio || !isSameSize(painted.size, size)) return false
    const factor = camera.zoom / painted.camera.zoom
    if (atRest ? factor !== 1 : factor < stretch.least || factor > stretch.most) return false
    const { box } = painted
    const spare = atRest ? 0 : guard / camera.zoom
    const [right, bottom] = [camera.x + size.width / camera.zoom, camera.y + size.height / camera.zoom]
    return (
      camera.x - spare >= box.x &&
      camera.y - spare >= box.y &&
      right + spare <= box.x + box.width &&
      bottom + spare <= box.y + box.height
    )
  }

  /** Paints what this camera sees, and some more around it; `isFirst`: the rest in the frame after. */
  repaint(camera: Camera, size: Size, isFirst: boolean): void {
    const ratio = devicePixelRatio
    const [mx, my] = [Math.ceil(size.width * overscan(ratio)), Math.ceil(size.height * overscan(ratio))]
    const [width, height] = [size.width + 2 * mx, size.height + 2 * my]
    const scale = camera.zoom * ratio
    // Whole pixels, so that the pane can lie exactly on those of the screen.
    const x = Math.round(camera.x * scale - mx * ratio) / scale
    const y = Math.round(camera.y * scale - my * ratio) / scale
    const box = { x, y, width: width / camera.zoom, height: height / camera.zoom }
    const [pixelsWide, pixelsHigh] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (this.#surface.width !== pixelsWide || this.#surface.height !== pixelsHigh) {
      Object.assign(this.#surface, { width: pixelsWide, height: pixelsHigh })
      Object.assign(this.element.style, { width: `${width}px`, height: `${height}px` })
    }
    this.#painted = { camera, box, size, ratio }
    this.#spots = []
    const seen = { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom }
    this.#later = isFirst ? stripsAround(seen, box) : []
    this.#paintIn(isFirst ? seen : box)
  }

  /** Paints what has been touched. */
  patch(): void {
    const spots = this.#spots
    this.#spots = this.#later
    this.#later = []
    if (!this.#painted || spots.length === 0) return
    if (spots.length > mostSpots) this.#paintIn(this.#painted.box)
    else for (const spot of spots) this.#paintIn(spot)
  }

  /** Moves and stretches it to where the camera sees it; `isFront`: above the other pane. */
  place(camera: Camera, isFront: boolean): void {
    this.element.style.zIndex = isFront ? '1' : '0'
    if (!this.#painted) return
    const { box, ratio, camera: painted } = this.#painted
    const factor = camera.zoom / painted.zoom
    const pixel = (value: number) => (factor === 1 ? Math.round(value * ratio) / ratio : value)
    const [x, y] = [pixel((box.x - camera.x) * camera.zoom), pixel((box.y - camera.y) * camera.zoom)]
    this.element.style.transform = `translate(${x}px, ${y}px) scale(${factor})`
  }

  #paintIn(spot: Box): void {
    const context = this.#context
    if (!context || !this.#painted) return
    const { camera, box, ratio } = this.#painted
    const scale = camera.zoom * ratio
    context.save()
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
    const whole = wholePixels(spot, box, scale)
    context.beginPath()
    context.rect(whole.x, whole.y, whole.width, whole.height)
    context.clip()
    this.#paint(context, whole, camera, ratio)
    context.restore()
  }
}

/**
 * What one draws on to paint a canvas. One that draws itself hands all its pixels over whenever the page is put together;
 * one that is drawn from aside does so only when it has been painted.
 */
function surfaceOf(canvas: HTMLCanvasElement): HTMLCanvasElement | OffscreenCanvas {
  return 'transferControlToOffscreen' in canvas ? canvas.transferControlToOffscreen() : canvas
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

/** The box grown to whole pixels of the pane: a clip through a pixel would leave a seam. */
function wholePixels(spot: Box, pane: Box, scale: number): Box {
  const left = Math.floor((spot.x - pane.x) * scale) - 1
  const top = Math.floor((spot.y - pane.y) * scale) - 1
  const right = Math.ceil((spot.x + spot.width - pane.x) * scale) + 1
  const bottom = Math.ceil((spot.y + spot.height - pane.y) * scale) + 1
  return {
    x: pane.x + left / scale,
    y: pane.y + top / scale,
    width: (right - left) / scale,
    height: (bottom - top) / scale,
  }
}
