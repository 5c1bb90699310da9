import { arrowBetween } from '../actions/arrowPath.ts'
import { type Box, grown, toBoard } from '../actions/camera.ts'
import type { LineId } from '../actions/geometry.ts'
import type { Guide } from '../actions/snapping.ts'
import type { ViewState } from '../actions/view.ts'
import type { BoardPainter } from './boardPainter.ts'
import { paintSketch, strokeLine } from './linePicture.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

/** What lies over the board while somebody works on it: frames around what is selected, cards that are held, boxes. */
export class Overlay {
  readonly canvas = document.createElement('canvas')
  readonly #context = this.canvas.getContext('2d')
  readonly #scene: Scene
  readonly #painter: BoardPainter
  #isEmpty = true

  constructor(scene: Scene, painter: BoardPainter) {
    this.#scene = scene
    this.#painter = painter
    this.canvas.className = 'canvas-overlay'
  }

  paint(view: ViewState, palette: Palette): void {
    const context = this.#context
    const { selection, drag, box, sketch, lines } = view
    const isEmpty = selection.size + lines.size === 0 && !drag && !box && !sketch
    if (!context || (isEmpty && this.#isEmpty)) return
    this.#isEmpty = isEmpty
    this.#fit(view.size)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, this.canvas.width, this.canvas.height)
    if (isEmpty) return
    const { camera } = view
    const scale = camera.zoom * devicePixelRatio
    context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale)
    const seen = seenBox(view)
    this.#paintHeldArrows(context, palette, camera.zoom)
    this.#paintHeld(context, seen, camera.zoom)
    paintFrames(context, framesOf(this.#scene, view, seen), palette, camera.zoom)
    if (box) paintBox(context, box, palette, camera.zoom)
    if (sketch) paintSketch(context, sketch, palette, camera.zoom)
    for (const id of lines) this.#paintSelected(context, id, palette, camera.zoom)
    if (drag) paintGuides(context, drag.guides, palette, camera.zoom)
  }

  #fit({ width, height }: ViewState['size']): void {
    const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)]
    if (this.canvas.width === wide && this.canvas.height === high) return
    Object.assign(this.canvas, { width: wide, height: high })
    Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` })
  }

  #paintHeldArrows(context: CanvasRenderingContext2D, palette: Palette, zoom: number): void {
    for (const { from, to } of this.#scene.heldArrows()) {
      const path = arrowBetween(from, to)
      if (path) strokeLine(context, [path.start, path.end], true, palette.ink, Math.max(2.5, 1 / zoom))
    }
  }

  #paintSelected(context: CanvasRenderingContext2D, id: LineId, palette: Palette, zoom: number): void {
    const line = this.#scene.line(id)
    if (line) strokeLine(context, line.points, line.is === 'arrow', palette.accent, 5 / Math.min(1.5, zoom))
  }

  #paintHeld(context: CanvasRenderingContext2D, seen: Box, zoom: number): void {
    const held = this.#scene.held()
    if (!held) return
    const { cards, by } = held
    const visible = cards.filter(({ box }) => isNear(seen, { ...box, x: box.x + by.x, y: box.y + by.y }))
    this.#painter.paintCardsAt(context, visible, by, zoom, devicePixelRatio)
  }
}

/** What is seen of the board. */
export function seenBox({ camera, size }: Pick<ViewState, 'camera' | 'size'>): Box {
  return {
    ...toBoard(camera, { x: 0, y: 0 }),
    width: size.width / camera.zoom,
    height: size.height / camera.zoom,
  }
}

const isNear = (seen: Box, { x, y, width, height }: Box): boolean =>
  x < seen.x + seen.width && y < seen.y + seen.height && x + width > seen.x && y + height > seen.y

function framesOf(scene: Scene, { selection, drag, editing }: ViewState, seen: Box): Box[] {
  return [...selection].flatMap((cardId) => {
    const box = scene.cardBox(cardId)
    if (!box || editing?.cardId === cardId) return []
    const now = drag?.cards.has(cardId) ? { ...box, x: box.x + drag.dx, y: box.y + drag.dy } : box
    return isNear(seen, now) ? now : []
  })
}

function paintFrames(context: CanvasRenderingContext2D, frames: Box[], palette: Palette, zoom: number): void {
  context.beginPath()
  for (const frame of frames) {
    const { x, y, width, height } = grown(frame, 3 + 1 / zoom)
    context.roundRect(x, y, width, height, 6)
  }
  context.lineWidth = 2.5 / zoom
  context.strokeStyle = palette.accent
  context.stroke()
}

function paintGuides(
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  palette: Palette,
  zoom: number,
): void {
  context.beginPath()
  for (const { along, at, from, to } of guides) {
    const [start, end] =
      along === 'x'
        ? [
            { x: from, y: at },
            { x: to, y: at },
          ]
        : [
            { x: at, y: from },
            { x: at, y: to },
          ]
    context.moveTo(start.x, start.y)
    context.lineTo(end.x, end.y)
  }
  context.lineWidth = 1 / zoom
  context.strokeStyle = palette.danger
  context.stroke()
}

function paintBox(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  palette: Palette,
  zoom: number,
): void {
  context.fillStyle = palette['theme-wash']
  context.fillRect(x, y, width, height)
  context.lineWidth = 1.5 / zoom
  context.strokeStyle = palette.accent
  context.strokeRect(x, y, width, height)
}
