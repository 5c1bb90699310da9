import type { CardLayer, LayerKind } from '../actions/cardLayers.ts'
import { layerStrokes } from '../actions/layerStrokes.ts'
import { fontOf } from './letters.ts'
import type { Context } from './surface.ts'

/** Of a mark, in board units; `bottom`: how far its middle is from the lower edge. */
export const glyph = { size: 13, bottom: 10.5, gap: 7 } as const

const paths = new Map<LayerKind, Path2D>()

function pathOf(kind: LayerKind): Path2D {
  const path = paths.get(kind) ?? new Path2D(layerStrokes[kind])
  paths.set(kind, path)
  return path
}

/** Draws the marks of a card in a row from the left, each with its number if it has one. */
export function paintLayers(
  context: Context,
  layers: readonly CardLayer[],
  { x, y }: { x: number; y: number },
  colour: string,
): void {
  let at = x
  context.strokeStyle = colour
  context.fillStyle = colour
  context.font = fontOf(640, 11.5)
  context.textBaseline = 'middle'
  for (const { kind, count } of layers) {
    context.save()
    context.translate(at, y - glyph.size / 2)
    context.scale(glyph.size / 16, glyph.size / 16)
    context.lineWidth = 1.7
    context.lineJoin = 'round'
    context.lineCap = 'round'
    context.stroke(pathOf(kind))
    context.restore()
    at += glyph.size
    if (count > 0) {
      context.fillText(String(count), at + 3, y + 0.5)
      at += 3 + context.measureText(String(count)).width
    }
    at += glyph.gap
  }
}
