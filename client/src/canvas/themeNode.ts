import type { Theme } from '@samtavle/shared/schema/theme'
import Konva from 'konva'
import type { Box } from '../actions/camera.ts'
import { fontFamily } from './noteText.ts'
import type { Palette } from './palette.ts'

/** A theme on the canvas: a wash of colour around its cards, with its name. */
export class ThemeNode {
  readonly group = new Konva.Group({ listening: false })
  readonly #wash = new Konva.Rect({ cornerRadius: 14, strokeWidth: 1.25, strokeScaleEnabled: false })
  readonly #title = new Konva.Text({
    x: 12,
    y: 10,
    fontSize: 15,
    fontStyle: '650',
    fontFamily,
    height: 20,
    wrap: 'none',
    ellipsis: true,
  })

  constructor() {
    this.group.add(this.#wash, this.#title)
  }

  /** `target`: a card that is let go now would come into it. */
  change(theme: Theme, box: Box, palette: Palette, target: boolean): void {
    this.group.position(box)
    this.#wash.setAttrs({
      width: box.width,
      height: box.height,
      fill: target ? palette['accent-soft'] : palette['theme-wash'],
      stroke: palette.accent,
      opacity: target ? 1 : 0.9,
      dash: target ? [] : [1, 0],
    })
    this.#wash.strokeEnabled(target)
    this.#title.setAttrs({ text: theme.title, width: box.width - 24, fill: palette.accent })
  }
}
