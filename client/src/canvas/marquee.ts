import Konva from 'konva'
import { type Box, grown } from '../actions/camera.ts'
import type { Palette } from './palette.ts'

/** Frames around selected cards, and the box that is being drawn around cards. */
export class Marquee {
  readonly group = new Konva.Group({ listening: false })
  readonly #box = new Konva.Rect({ strokeWidth: 1.5, strokeScaleEnabled: false, cornerRadius: 2, visible: false })
  #frames: Konva.Rect[] = []

  constructor() {
    this.group.add(this.#box)
  }

  change(selected: Box[], drawn: Box | null, palette: Palette): void {
    while (this.#frames.length > selected.length) this.#frames.pop()?.destroy()
    while (this.#frames.length < selected.length) {
      const frame = new Konva.Rect({ strokeWidth: 2.5, strokeScaleEnabled: false, cornerRadius: 6 })
      this.#frames.push(frame)
      this.group.add(frame)
    }
    selected.forEach((box, i) => {
      this.#frames[i]?.setAttrs({ ...grown(box, 4), stroke: palette.accent })
    })
    this.#box.setAttrs({
      ...(drawn ?? {}),
      visible: drawn !== null,
      stroke: palette.accent,
      fill: palette['theme-wash'],
    })
  }
}
