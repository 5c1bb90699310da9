import type { AreaId } from '@samtavle/shared/schema/ids'
import Konva from 'konva'
import type { ActionContext } from '../actions/action.ts'
import { type Box, grown, toBoard } from '../actions/camera.ts'
import type { Geometry } from '../actions/geometry.ts'
import type { ViewState, ViewStore } from '../actions/view.ts'
import { show } from '../actions/zoom.ts'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { listenTo } from '../store.ts'
import type { CardWords } from './cardLook.ts'
import { pictureMargin } from './cardPicture.ts'
import { createMarks } from './marks.ts'
import { Marquee } from './marquee.ts'
import { createMeasure, fontFamily, noteWeight } from './noteText.ts'
import { readPalette } from './palette.ts'
import { listenToPointers } from './pointers.ts'
import { Scene, type SceneInputs } from './scene.ts'

/** Pixels per board unit that cards are painted with, so that zooming a little paints nothing anew. */
const bands = [0.18, 0.25, 0.35, 0.5, 0.71, 1, 1.41, 2, 2.83, 4] as const
/** Distance of the dots on the board, in board units. */
const dotStep = 24

export interface CanvasParts {
  container: HTMLElement
  board: BoardConnection
  view: ViewStore
  document: BoardDocument
  words: CardWords
}

/** A board painted in an element of the page, for people to work on, until it is destroyed. */
export class BoardCanvas {
  readonly #parts: CanvasParts
  readonly #stage: Konva.Stage
  readonly #layers = [new Konva.Layer({ listening: false }), new Konva.Layer({ listening: false })] as const
  readonly #marquee = new Marquee()
  readonly #inputs: SceneInputs
  readonly #scene: Scene
  readonly #stops: (() => void)[]
  #frame = 0

  constructor(parts: CanvasParts) {
    const { container, board, view, document, words } = parts
    this.#parts = parts
    const root = container.appendChild(window.document.createElement('div'))
    this.#stage = new Konva.Stage({ container: root, listening: false })
    this.#stage.add(...this.#layers)
    this.#inputs = {
      content: () => document.content.store.get(),
      words,
      measure: createMeasure(),
      palette: readPalette(container),
      marks: createMarks(board),
      editing: () => view.get().editing?.cardId ?? null,
      activeArea: () => activeAreaOf(board),
    }
    this.#scene = new Scene(...this.#layers, this.#inputs)
    this.#layers[1].add(this.#marquee.group)
    this.#stops = [...this.#listenToView(), ...this.#listenToBoard(), listenToPointers(container, this.#context)]
    void window.document.fonts.load(`${noteWeight} 17px ${fontFamily}`).then(() => this.#repaint())
    this.#fit()
    this.#soon()
  }

  get geometry(): Geometry {
    return this.#scene
  }

  destroy(): void {
    for (const stop of this.#stops) stop()
    cancelAnimationFrame(this.#frame)
    this.#stage.destroy()
    this.#parts.container.replaceChildren()
  }

  get #context(): ActionContext {
    const { board, view } = this.#parts
    return { board, view, geometry: this.#scene }
  }

  #listenToView(): (() => void)[] {
    const { container, view } = this.#parts
    const fit = () => this.#fit()
    return [
      view.subscribe(() => this.#soon()),
      listenTo(view, ({ size }) => size, fit),
      listenTo(view, ({ insets }) => insets, fit),
      listenTo(view, ({ looking }) => looking, fit),
      listenTo(
        view,
        ({ drag }) => drag,
        (drag) => {
          this.#scene.drag(drag && { cards: drag.cards, by: { x: drag.dx, y: drag.dy } })
        },
      ),
      listenToEditing(view, (cards) => this.#scene.refresh(cards)),
      listenToSize(container, (size) => view.set({ size })),
      listenToScheme(() => {
        this.#inputs.palette = readPalette(container)
        this.#repaint()
      }),
    ]
  }

  #listenToBoard(): (() => void)[] {
    const { board, document } = this.#parts
    const remark = () => {
      this.#inputs.marks = createMarks(board)
      this.#repaint()
    }
    return [
      document.content.listen((root, ids) => {
        if (root === 'results') return remark()
        this.#scene.take(root, ids)
        this.#fit()
        this.#soon()
      }),
      listenTo(board.state, ({ session }) => session?.rounds, remark),
      listenTo(
        board.state,
        ({ session }) => session?.step,
        () => this.#repaint(),
      ),
      listenTo(board.state, ({ own }) => own?.answers, remark),
      board.answers.pending.subscribe(remark),
    ]
  }

  /** Keeps everything in sight for as long as the person has not chosen what to look at. */
  #fit(): void {
    const { looking, drag, editing } = this.#parts.view.get()
    if (!looking && !drag && !editing) show(this.#context, this.#scene.everything())
  }

  #repaint(): void {
    this.#scene.repaint()
    this.#soon()
  }

  /** Paints at most once per frame of the screen. */
  #soon(): void {
    if (this.#frame) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#paint()
    })
  }

  #paint(): void {
    const { camera, size, box } = this.#parts.view.get()
    if (size.width === 0) return
    if (this.#stage.width() !== size.width || this.#stage.height() !== size.height) this.#stage.size(size)
    const { zoom } = camera
    for (const layer of this.#layers)
      layer.setAttrs({ x: -camera.x * zoom, y: -camera.y * zoom, scaleX: zoom, scaleY: zoom })
    const seen: Box = { ...toBoard(camera, { x: 0, y: 0 }), width: size.width / zoom, height: size.height / zoom }
    this.#scene.expose(grown(seen, pictureMargin), bandFor(zoom) * devicePixelRatio)
    this.#marquee.change(framesOf(this.#scene, this.#parts.view.get()), box, this.#inputs.palette)
    this.#marquee.group.moveToTop()
    paintDots(this.#parts.container, this.#parts.view.get())
  }
}

/** People write in one area at a time; it is marked until its notes have been seen. */
function activeAreaOf({ state }: BoardConnection): AreaId | null {
  const step = state.get().session?.step
  return step?.kind === 'write' || step?.kind === 'share' ? step.area : null
}

const bandFor = (zoom: number): number => bands.find((band) => band >= zoom) ?? bands[bands.length - 1] ?? 1

function framesOf(scene: Scene, { selection, drag, editing }: ViewState): Box[] {
  return [...selection].flatMap((cardId) => {
    const box = scene.cardBox(cardId)
    if (!box || editing?.cardId === cardId) return []
    return drag?.cards.has(cardId) ? { ...box, x: box.x + drag.dx, y: box.y + drag.dy } : box
  })
}

/** The dots lie behind the canvas, as a background that moves along. */
function paintDots(container: HTMLElement, { camera }: ViewState): void {
  const step = dotStep * camera.zoom * (camera.zoom < 0.4 ? 3 : camera.zoom < 0.75 ? 2 : 1)
  container.style.backgroundSize = `${step}px ${step}px`
  container.style.backgroundPosition = `${-camera.x * camera.zoom}px ${-camera.y * camera.zoom}px`
}

function listenToSize(container: HTMLElement, changed: (size: ViewState['size']) => void): () => void {
  const observer = new ResizeObserver(() => changed({ width: container.clientWidth, height: container.clientHeight }))
  observer.observe(container)
  return () => observer.disconnect()
}

/** Tells which cards have begun or ceased to be written in. */
function listenToEditing(view: ViewStore, changed: (cards: string[]) => void): () => void {
  let last = view.get().editing?.cardId
  return listenTo(
    view,
    ({ editing }) => editing?.cardId,
    (now) => {
      changed([last, now].filter((cardId) => cardId !== undefined))
      last = now
    },
  )
}

function listenToScheme(changed: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', changed)
  return () => scheme.removeEventListener('change', changed)
}
