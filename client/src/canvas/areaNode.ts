import type { Area } from '@samtavle/shared/schema/area'
import Konva from 'konva'
import type { Box } from '../actions/camera.ts'
import { fontFamily } from './noteText.ts'
import type { Palette } from './palette.ts'

/** An area on the canvas: a sheet with its title and its question. */
export class AreaNode {
  readonly group = new Konva.Group({ listening: false })
  readonly #sheet = new Konva.Rect({ cornerRadius: 16, strokeScaleEnabled: false })
  readonly #title = new Konva.Text({
    x: 24,
    y: 16,
    fontSize: 22,
    fontStyle: '660',
    fontFamily,
    height: 28,
    wrap: 'none',
    ellipsis: true,
  })
  readonly #prompt = new Konva.Text({
    x: 24,
    y: 46,
    fontSize: 16,
    fontStyle: '440',
    fontFamily,
    height: 40,
    lineHeight: 1.2,
    ellipsis: true,
  })

  constructor() {
    this.group.add(this.#sheet, this.#title, this.#prompt)
  }

  /** `active`: the step is about it. */
  change(area: Area, box: Box, palette: Palette, active: boolean): void {
    this.group.position(box)
    this.#sheet.setAttrs({
      width: box.width,
      height: box.height,
      fill: palette.area,
      stroke: active ? palette.accent : palette['line-strong'],
      strokeWidth: active ? 2.5 : 1,
    })
    this.#title.setAttrs({ text: area.title, width: box.width - 48, fill: palette.ink })
    this.#prompt.setAttrs({ text: area.prompt, width: box.width - 48, fill: palette.muted })
  }
}
