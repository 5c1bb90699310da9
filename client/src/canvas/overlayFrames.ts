import { Rect } from 'konva/lib/shapes/Rect'
import { type Box, grown, overlaps } from '../actions/camera.ts'
import type { ViewState } from '../actions/view.ts'
import type { Palette } from '../painting/palette.ts'
import type { Scene } from './scene.ts'

/** How a rectangle lies over the board, in board units. */
export interface FrameLook extends Box {
  cornerRadius: number
  fill: string
  stroke: string
  strokeWidth: number
}

export const frameNode = (): Rect => new Rect({ listening: false })

/** Frames around the selected cards in sight, but not around the one that is being written in. */
export function framesOf(scene: Scene, view: ViewState, seen: Box, { accent }: Palette): FrameLook[] {
  const { selection, editing, camera } = view
  return [...selection].flatMap((cardId) => {
    const now = scene.boxNow(cardId)
    if (!now || editing?.cardId === cardId || !overlaps(seen, now)) return []
    const frame = grown(now, 3 + 1 / camera.zoom)
    return { ...frame, cornerRadius: 6, fill: '', stroke: accent, strokeWidth: 2.5 / camera.zoom }
  })
}

/** The box that is being drawn around cards, and the area that is being drawn. */
export function boxesOf({ box, sketch, camera }: ViewState, palette: Palette): FrameLook[] {
  const look = { fill: palette['theme-wash'], stroke: palette.accent }
  return [
    ...(box ? [{ ...box, ...look, cornerRadius: 0, strokeWidth: 1.5 / camera.zoom }] : []),
    ...(sketch?.is === 'area' ? [{ ...sketch.box, ...look, cornerRadius: 16, strokeWidth: 2 / camera.zoom }] : []),
  ]
}
