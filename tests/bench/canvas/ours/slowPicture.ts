import type { Camera } from '@samtavle/client/actions/camera'
import { cornerOf, visibleCards } from '@samtavle/client/actions/placing'
import { type CardWords, lookOf } from '@samtavle/client/canvas/lookOf'
import { createMeasure } from '@samtavle/client/canvas/noteText'
import { readPalette } from '@samtavle/client/canvas/readPalette'
import type { Content } from '@samtavle/client/connection/content'
import { paintCard, pictureMargin } from '@samtavle/client/painting/cardPicture'
import { paintDots } from '@samtavle/client/painting/dotGrid'
import { noteSize } from '@samtavle/shared/layout/grid'

/** Below this many CSS pixels per board unit cards are plain paper. */
const readableZoom = 0.27

/**
 * Paints a board of cards as simply as can be, over what a canvas shows: every card there is, laid out and drawn anew, in
 * one go and in the order in which they came. Nothing is looked up, kept, moved or left out.
 */
export function paintSlowly(container: HTMLElement, content: Content, camera: Camera, words: CardWords): void {
  const { clientWidth: width, clientHeight: height } = container
  const canvas = document.body.appendChild(document.createElement('canvas'))
  canvas.id = 'slow'
  Object.assign(canvas, { width, height })
  Object.assign(canvas.style, { position: 'fixed', inset: '0', zIndex: '9' })
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const palette = readPalette(container)
  const measure = createMeasure()
  const { zoom } = camera
  // Whole pixels, as panes have them.
  const [x, y] = [Math.round(camera.x * zoom) / zoom, Math.round(camera.y * zoom) / zoom]
  context.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom)
  context.fillStyle = palette.board
  context.fillRect(x, y, width / zoom, height / zoom)
  paintDots(context, { x, y, width: width / zoom, height: height / zoom }, palette, zoom)
  for (const card of visibleCards(content)) {
    const look = lookOf(card, undefined, { own: 0, total: null, layers: [] }, words, measure, false)
    const corner = cornerOf(card, content)
    if (zoom < readableZoom) {
      context.fillStyle = palette.papers[look.paper ?? 'white']
      context.fillRect(corner.x, corner.y, noteSize.width, look.height)
      continue
    }
    const bitmap = paintCard(look, palette, zoom)
    const at = (value: number) => Math.round((value - pictureMargin) * zoom) / zoom
    context.drawImage(bitmap, at(corner.x), at(corner.y), bitmap.width / zoom, bitmap.height / zoom)
  }
}
