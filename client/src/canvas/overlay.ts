import { Konva } from 'konva/lib/Global'
import { Layer } from 'konva/lib/Layer'
import { Stage } from 'konva/lib/Stage'
import { seenBox } from '../actions/camera.ts'
import type { ViewState } from '../actions/view.ts'
import type { BoardPainter } from './boardPainter.ts'
import { heldCards, type PieceLook, pieceNode } from './heldCards.ts'
import { NodePool } from './nodePool.ts'
import { boxesOf, type FrameLook, frameNode, framesOf } from './overlayFrames.ts'
import { guideLines, heldArrows, type LineLook, lineNode, selectedLines, sketchedLines } from './overlayLines.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

// It is drawn together with the panes; what Konva draws by itself would come a frame after them.
Konva.autoDrawEnabled = false

/** What lies over the board while somebody works on it: frames around what is selected, cards that are held, boxes. */
export class Overlay {
  readonly element = document.createElement('div')
  readonly #stage = new Stage({ container: this.element, listening: false, visible: false })
  readonly #layer = new Layer({ listening: false })
  readonly #scene: Scene
  readonly #painter: BoardPainter
  readonly #heldArrows = new NodePool<LineLook>(lineNode)
  readonly #heldCards = new NodePool<PieceLook>(pieceNode)
  readonly #frames = new NodePool<FrameLook>(frameNode)
  readonly #lines = new NodePool<LineLook>(lineNode)

  constructor(scene: Scene, painter: BoardPainter) {
    this.#scene = scene
    this.#painter = painter
    this.element.className = 'canvas-overlay'
    this.#stage.add(this.#layer)
    for (const { group } of [this.#heldArrows, this.#heldCards, this.#frames, this.#lines]) this.#layer.add(group)
  }

  /** Shows what there is to show in this view, at once. */
  paint(view: ViewState, palette: Palette): void {
    const isEmpty = isNothingOver(view)
    if (isEmpty && !this.#stage.visible()) return
    this.#stage.visible(!isEmpty)
    this.#lay(view, palette)
    if (isEmpty) return
    this.#fit(view.size)
    this.#follow(view.camera)
    this.#layer.draw()
  }

  destroy(): void {
    this.#stage.destroy()
  }

  #lay(view: ViewState, palette: Palette): void {
    const [scene, seen] = [this.#scene, seenBox(view)]
    this.#heldArrows.show(heldArrows(scene, view, palette))
    this.#heldCards.show(heldCards(scene, this.#painter, view, seen, palette))
    this.#frames.show([...framesOf(scene, view, seen, palette), ...boxesOf(view, palette)])
    this.#lines.show([
      ...sketchedLines(view, palette),
      ...selectedLines(scene, view, palette),
      ...guideLines(view, palette),
    ])
  }

  #fit({ width, height }: ViewState['size']): void {
    const canvas = this.#layer.getCanvas()
    if (canvas.getPixelRatio() !== devicePixelRatio) canvas.setPixelRatio(devicePixelRatio)
    this.#stage.size({ width: wholePixels(width), height: wholePixels(height) })
  }

  #follow({ x, y, zoom }: ViewState['camera']): void {
    this.#layer.setAttrs({ x: -x * zoom, y: -y * zoom, scaleX: zoom, scaleY: zoom })
  }
}

const isNothingOver = ({ selection, lines, drag, box, sketch }: ViewState): boolean =>
  selection.size + lines.size === 0 && !drag && !box && !sketch

/** A length in CSS pixels that is whole pixels of the screen: Konva cuts off a part of one, and would blur the rest. */
const wholePixels = (length: number): number => (Math.round(length * devicePixelRatio) + 1e-6) / devicePixelRatio
