import { arrowBetween, headOf, smoothPath } from '@samtavle/shared/layout/linePath'
import type { CardId } from '@samtavle/shared/schema/ids'
import { Line } from 'konva/lib/shapes/Line'
import type { Point } from '../actions/camera.ts'
import type { Guide } from '../actions/snapping.ts'
import type { ViewState } from '../actions/view.ts'
import { thicknessAt } from '../painting/linePicture.ts'
import type { Palette } from '../painting/palette.ts'
import type { Scene } from './scene.ts'

/** How a line, or the head of an arrow, lies over the board, in board units. */
export interface LineLook {
  /** x and y in turn; of a bezier curve, with two points between that bend it. */
  points: number[]
  bezier: boolean
  closed: boolean
  stroke: string
  strokeWidth: number
  fill: string
}

export const lineNode = (): Line => new Line({ lineCap: 'round', lineJoin: 'round', listening: false })

/** Arrows of cards that are held. */
export function heldArrows(scene: Scene, cards: Iterable<CardId>, { camera }: ViewState, { ink }: Palette): LineLook[] {
  return scene.arrowsOf(cards).flatMap(({ from, to }) => {
    const path = arrowBetween(from, to)
    return path ? arrow([path.start, path.end], ink, thicknessAt(camera.zoom)) : []
  })
}

/** The arrow or the line that is being drawn. */
export function sketchedLines({ sketch, camera }: ViewState, palette: Palette): LineLook[] {
  if (sketch?.is === 'stroke') return [stroke(sketch.points, palette.ink, thicknessAt(camera.zoom))]
  if (sketch?.is !== 'arrow') return []
  const path = arrowBetween(sketch.from, { ...sketch.to, width: 0, height: 0 })
  return path ? arrow([path.start, path.end], palette.accent, thicknessAt(camera.zoom)) : []
}

/** Arrows and lines that are selected, thicker than they are. */
export function selectedLines(scene: Scene, { lines, camera }: ViewState, { accent }: Palette): LineLook[] {
  const thick = 5 / Math.min(1.5, camera.zoom)
  return [...lines].flatMap((id) => {
    const line = scene.line(id)
    if (!line) return []
    return line.is === 'arrow' ? arrow(line.points, accent, thick) : stroke(line.points, accent, thick)
  })
}

/** Lines along what the held cards have caught on. */
export function guideLines({ drag, camera }: ViewState, { danger }: Palette): LineLook[] {
  return (drag?.guides ?? []).map((guide) => ({
    ...plain,
    points: endsOf(guide),
    stroke: danger,
    strokeWidth: 1 / camera.zoom,
  }))
}

const plain = { bezier: false, closed: false, stroke: '', strokeWidth: 0, fill: '' } as const

const endsOf = ({ along, at, from, to }: Guide): number[] => (along === 'x' ? [from, at, to, at] : [at, from, at, to])

const stroke = (points: readonly Point[], colour: string, strokeWidth: number): LineLook => ({
  ...plain,
  points: bezierThrough(points),
  bezier: true,
  stroke: colour,
  strokeWidth,
})

const arrow = (points: readonly Point[], colour: string, thick: number): LineLook[] => [
  stroke(points, colour, thick),
  { ...plain, points: headOf(points).flatMap(({ x, y }) => [x, y]), closed: true, fill: colour },
]

/** The smooth line through points, its pieces as cubic curves, which are all that Konva takes. */
function bezierThrough(points: readonly Point[]): number[] {
  const taken: number[] = []
  const curveTo = (bendX: number, bendY: number, x: number, y: number) => {
    const [fromX = x, fromY = y] = taken.slice(-2)
    const towards = (from: number, bend: number) => from + (2 / 3) * (bend - from)
    taken.push(towards(fromX, bendX), towards(fromY, bendY), towards(x, bendX), towards(y, bendY), x, y)
  }
  smoothPath(
    {
      moveTo: (x, y) => taken.push(x, y),
      lineTo: (x, y) => curveTo(x, y, x, y),
      quadraticCurveTo: curveTo,
    },
    points,
  )
  return taken
}
