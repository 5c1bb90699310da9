import { Konva } from 'konva/lib/Global'
import { Layer } from 'konva/lib/Layer'
import { Stage } from 'konva/lib/Stage'
import { seenBox } from '../actions/camera.ts'
import type { ViewState } from '../actions/view.ts'
import { ownPhoto } from '../painting/cardPicture.ts'
import { budgetInHand, CardPictures } from '../painting/cardPictures.ts'
import type { Palette } from '../painting/palette.ts'
import { heldCards, type PieceLook, pieceNode } from './heldCards.ts'
import { Lingering, type Progress } from './lingering.ts'
import { NodePool } from './nodePool.ts'
import { boxesOf, type FrameLook, frameNode, framesOf } from './overlayFrames.ts'
import { guideLines, heldArrows, type LineLook, lineNode, selectedLines, sketchedLines } from './overlayLines.ts'
import type { Scene } from './scene.ts'

// It is drawn together with the panes; what Konva draws by itself would come a frame after them.
Konva.autoDrawEnabled = false

/** What lies over the board while somebody works on it: frames around what is selected, cards that are held, boxes. */
export class Overlay {
  readonly element = document.createElement('div')
  readonly #stage = new Stage({ container: this.element, listening: false, visible: false })
  readonly #layer = new Layer({ listening: false })
  readonly #scene: Scene
  readonly #pictures = new CardPictures(ownPhoto, budgetInHand)
  readonly #lingering = new Lingering()
  readonly #heldArrows = new NodePool<LineLook>(lineNode)
  readonly #heldCards = new NodePool<PieceLook>(pieceNode)
  readonly #frames = new NodePool<FrameLook>(frameNode)
  readonly #lines = new NodePool<LineLook>(lineNode)

  constructor(scene: Scene) {
    this.#scene = scene
    this.element.className = 'canvas-overlay'
    this.#stage.add(this.#layer)
    for (const { group } of [this.#heldArrows, this.#heldCards, this.#frames, this.#lines]) this.#layer.add(group)
  }

  /** The colours or the letters are others. */
  forget(): void {
    this.#pictures.forget()
  }

  /**
   * Shows what there is to show in this view, at once, over a board that is painted so far. Answers whether all of it is
   * sharp.
   */
  paint(seen: ViewState, palette: Palette, isMoving: boolean, board: Progress): boolean {
    const view = this.#lingering.over(seen, board)
    const isEmpty = isNothingOver(view) && this.#lingering.cards.size === 0
    if (isEmpty && !this.#stage.visible()) return true
    this.#stage.visible(!isEmpty)
    this.#lay(view, palette, isMoving)
    if (isEmpty) return true
    this.#fit(view.size)
    this.#follow(view.camera)
    this.#layer.draw()
    return !this.#pictures.takeOwed()
  }

  destroy(): void {
    this.#stage.destroy()
  }

  #lay(view: ViewState, palette: Palette, isMoving: boolean): void {
    const [scene, seen] = [this.#scene, seenBox(view)]
    const held = scene.held()
    const cards = held?.cards ?? scene.seen(this.#lingering.cards)
    const leaving = held?.copies ? [] : cards.map(({ id }) => id)
    this.#heldArrows.show(heldArrows(scene, leaving, view, palette))
    this.#heldCards.show(heldCards(cards, this.#pictures, view, seen, palette, isMoving))
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
