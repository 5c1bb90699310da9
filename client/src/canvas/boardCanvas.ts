import { routes } from '@samtavle/shared/protocol/routes'
import type { AreaId, CardId, ImageId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import type { Geometry } from '../actions/geometry.ts'
import type { ViewState, ViewStore } from '../actions/view.ts'
import { showAtFirst } from '../actions/zoom.ts'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { Pictures } from '../connection/pictures.ts'
import { listenTo } from '../store.ts'
import type { SpokenWords } from './described.ts'
import { DisplayList } from './displayList.ts'
import { createDots } from './dots.ts'
import { listenToFonts, listenToMedia, listenToRatio, listenToSize } from './listening.ts'
import type { CardWords } from './lookOf.ts'
import { createMeasure } from './noteText.ts'
import { Overlay } from './overlay.ts'
import { tellOwnCursor } from './ownCursor.ts'
import { tellOwnDrag } from './ownDrag.ts'
import { listenToPointers } from './pointers.ts'
import { readPalette } from './readPalette.ts'
import { Scene, type SceneInputs } from './scene.ts'
import { Sheet } from './sheet.ts'
import { Twin } from './twin.ts'

/** How long the view must have been still, in ms, before it is painted sharp. */
const restMs = 130

export interface CanvasParts {
  container: HTMLElement
  board: Pick<BoardConnection, 'boardId' | 'state' | 'answers' | 'clock' | 'notify'>
  view: ViewStore
  document: Pick<BoardDocument, 'content'>
  words: CardWords
  spoken: SpokenWords
}

/** A board painted in an element of the page, for people to work on, until it is destroyed. */
export class BoardCanvas {
  readonly #parts: CanvasParts
  readonly #inputs: SceneInputs
  readonly #scene: Scene
  readonly #sheet: Sheet
  readonly #overlay: Overlay
  readonly #twin: Twin
  readonly #pictures: Pictures
  readonly #stops: (() => void)[]
  #palette
  #isMoving = false
  #isOver = false
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(parts: CanvasParts) {
    const { container, board, view, document } = parts
    this.#parts = parts
    this.#palette = readPalette(container)
    this.#pictures = new Pictures(
      (imageId) => routes.image(board.boardId, imageId),
      (imageId) => this.#pictureArrived(imageId),
    )
    this.#inputs = {
      content: () => document.content.store.get(),
      words: parts.words,
      measure: createMeasure(),
      dots: createDots(board),
      pictureOf: (imageId) => this.#pictures.get(imageId),
      editing: () => view.get().editing?.cardId ?? null,
      activeArea: () => activeAreaOf(board),
    }
    // First of all, since a thread takes a while to begin.
    const list = new DisplayList(() => this.#scene)
    const photos = {
      get: (imageId: ImageId) => this.#pictures.get(imageId),
      painted: (imageId: ImageId) => {
        this.#scene.touch(this.#cardsWith(imageId))
        this.#soon()
      },
    }
    this.#sheet = new Sheet(list, this.#palette, photos, () => this.#soon())
    this.#scene = new Scene(this.#inputs, (box) => this.#sheet.touch(box))
    this.#overlay = new Overlay(this.#scene)
    this.#twin = new Twin(container, view, this.#scene, this.#inputs.content, parts.spoken)
    container.replaceChildren(this.#sheet.element, this.#overlay.element, this.#twin.element)
    this.#stops = [
      ...this.#listenToView(),
      ...this.#listenToBoard(),
      listenToPointers(container, this.#context),
      tellOwnCursor(container, this.#context),
      tellOwnDrag(this.#context),
    ]
    this.#fit()
    this.#paint()
  }

  get geometry(): Geometry {
    return this.#scene
  }

  destroy(): void {
    this.#isOver = true
    for (const stop of this.#stops) stop()
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
    this.#twin.destroy()
    this.#sheet.end()
    this.#overlay.destroy()
    this.#parts.container.replaceChildren()
  }

  get #context(): ActionContext {
    const { board, view } = this.#parts
    return { board: board as BoardConnection, view, geometry: this.#scene }
  }

  #pictureArrived(imageId: ImageId): void {
    this.#scene.refresh(this.#cardsWith(imageId))
    this.#soon()
  }

  #cardsWith(imageId: ImageId): Set<CardId> {
    const cards = [...this.#inputs.content().cards.values()]
    return new Set(cards.filter(({ image }) => image?.[0] === imageId).map(({ id }) => id))
  }

  #listenToView(): (() => void)[] {
    const { container, view } = this.#parts
    const fit = () => this.#fit()
    return [
      view.subscribe(() => this.#soon()),
      listenTo(
        view,
        ({ camera }) => camera,
        // A view that nobody has chosen yet jumps to where it fits: nothing moves, and nobody is to wait for it to rest.
        () => view.get().looking && this.#moved(),
      ),
      listenTo(view, ({ size }) => size, fit),
      listenTo(view, ({ insets }) => insets, fit),
      listenTo(view, ({ looking }) => looking, fit),
      listenTo(view, isUnderWay, fit),
      listenTo(
        view,
        ({ drag }) => drag,
        (drag) => this.#scene.drag(drag && { cards: drag.cards, by: { x: drag.dx, y: drag.dy }, copies: drag.copies }),
      ),
      listenToEditing(view, (cards) => this.#scene.refresh(cards)),
      listenToSize(container, (size) => view.set({ size })),
      ...lookMedia.map((query) => listenToMedia(query, () => this.#recolour())),
      listenToFonts(() => this.#remeasure()),
      listenToRatio(() => this.#soon()),
    ]
  }

  #listenToBoard(): (() => void)[] {
    const { board, document } = this.#parts
    const remark = () => {
      this.#inputs.dots = createDots(board)
      this.#takeAll()
    }
    return [
      document.content.listen((root, ids) => {
        if (root === 'results') return remark()
        this.#scene.take(root, ids)
        this.#fit()
        this.#soon()
      }),
      listenTo(board.state, ({ session }) => session?.rounds, remark),
      listenTo(board.state, ({ session }) => session?.step, remark),
      listenTo(board.state, ({ own }) => own?.answers, remark),
      board.answers.pending.subscribe(remark),
    ]
  }

  /** Keeps everything in sight for as long as the person has not chosen what to look at. */
  #fit(): void {
    const { looking } = this.#parts.view.get()
    if (!looking && !isUnderWay(this.#parts.view.get())) showAtFirst(this.#context, activeAreaOf(this.#parts.board))
  }

  #takeAll(): void {
    this.#scene.takeAll()
    this.#soon()
  }

  /** The letters have come, which are wider or narrower than those before. */
  #remeasure(): void {
    this.#inputs.measure = createMeasure()
    this.#overlay.forget()
    this.#sheet.reletter()
    this.#takeAll()
  }

  #recolour(): void {
    this.#palette = readPalette(this.#parts.container)
    this.#overlay.forget()
    this.#sheet.recolour(this.#palette)
  }

  #moved(): void {
    if (!this.#isMoving) this.#twin.pause()
    this.#isMoving = true
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#isMoving = false
      this.#soon()
    }, restMs)
  }

  /** Paints at most once per frame of the screen. */
  #soon(): void {
    if (this.#frame || this.#isOver) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#paint()
    })
  }

  /** Whether the board has come to rest, and what is seen then, for those who look at the page from outside. */
  #tell(isResting: boolean): void {
    const { container, view } = this.#parts
    const { x, y, zoom } = view.get().camera
    if (isResting) setWhenOther(container, 'camera', `${x} ${y} ${zoom}`)
    setWhenOther(container, 'painted', isResting ? 'sharp' : 'moving')
  }

  #paint(): void {
    const view = this.#parts.view.get()
    if (view.size.width === 0) return
    const isMoving = this.#isMoving
    const isPainted = this.#sheet.show(view.camera, view.size, isMoving)
    const isSharp = this.#overlay.paint(view, this.#palette, isMoving, this.#sheet)
    this.#tell(isPainted && isSharp && !isMoving)
    if (!isSharp && !isMoving) this.#soon()
    if (!isMoving) this.#twin.laySoon()
  }
}

/** An attribute that is set costs a look at all styles, even when it stays the same. */
function setWhenOther({ dataset }: HTMLElement, name: string, value: string): void {
  if (dataset[name] !== value) dataset[name] = value
}

/** What changes the colours of the page. */
const lookMedia = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'] as const

/** People write in one area at a time; it is marked until its notes have been seen. */
function activeAreaOf({ state }: Pick<BoardConnection, 'state'>): AreaId | null {
  const step = state.get().session?.step
  return step?.kind === 'write' || step?.kind === 'share' ? step.area : null
}

/** Whether something would slip away from the hand that does it if the board moved. */
const isUnderWay = ({ drag, editing, box, sketch, menu, tool }: ViewState): boolean =>
  drag !== null || editing !== null || box !== null || sketch !== null || menu !== null || tool === 'carry'

/** Tells which cards have begun or ceased to be written in. */
function listenToEditing(view: ViewStore, changed: (cards: Set<string>) => void): () => void {
  let last = view.get().editing?.cardId
  return listenTo(
    view,
    ({ editing }) => editing?.cardId,
    (now) => {
      changed(new Set([last, now].filter((cardId) => cardId !== undefined)))
      last = now
    },
  )
}
