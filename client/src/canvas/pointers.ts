import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { type Point, panned, toBoard, zoomedAt } from '../actions/camera.ts'
import { openMenuByKey } from '../actions/contextMenu.ts'
import { preferredWheel } from '../actions/preferences.ts'
import type { ViewState } from '../actions/view.ts'
import { listenTo } from '../store.ts'
import { idle } from '../tools/idle.ts'
import type { Next, PointerInput, ToolState } from '../tools/toolState.ts'
import { listenToGestures } from './gestures.ts'
import { WheelKind } from './wheelKind.ts'

/** A finger that rests so long, in ms, and moves no further, in CSS pixels, asks for a menu. */
const holdMs = 550
const trembling = 10

/** Turns what pointers and wheels do on the canvas into what the tool's states understand, until it is called off. */
export function listenToPointers(container: HTMLElement, context: ActionContext): () => void {
  const { view } = context
  const fingers = new Map<number, Point>()
  const pens = new Set<number>()
  const wheel = new WheelKind()
  let state: ToolState = idle(context)
  let holding: ReturnType<typeof setTimeout> | undefined
  let hasHeld = false

  const enter = (next: Next) => {
    if (next) state = next === 'idle' ? idle(context) : next
    container.style.cursor = state.cursor
  }
  const cancel = () => enter(state.cancel?.())
  // Asked for when something begins and not at every move: the page would be laid out anew for each answer.
  let { left, top } = container.getBoundingClientRect()
  const locate = () => {
    const box = container.getBoundingClientRect()
    left = box.left
    top = box.top
  }
  const pointAt = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX - left, y: clientY - top })
  const inputOf = (event: MouseEvent): PointerInput => {
    const screen = pointAt(event)
    const touch = 'pointerType' in event && event.pointerType === 'touch'
    const { button, shiftKey: shift, altKey: alt } = event
    const ctrl = event.ctrlKey || event.metaKey
    const taker = view.get().drag ? takerAt(event, view.get()) : null
    return { screen, board: toBoard(view.get().camera, screen), button, shift, alt, ctrl, touch, taker }
  }

  const hold = (event: PointerEvent) => {
    hasHeld = state.hold !== undefined
    enter(state.hold?.(inputOf(event)))
  }
  const onDown = (event: PointerEvent) => {
    if (event.target instanceof HTMLTextAreaElement) return
    // A hand that lies on the screen while its pen writes means nothing.
    if (event.pointerType === 'touch' && pens.size > 0) return
    if (event.pointerType === 'pen') {
      if (fingers.size > 0) cancel()
      fingers.clear()
      pens.add(event.pointerId)
    }
    fingers.set(event.pointerId, pointAt(event))
    container.setPointerCapture(event.pointerId)
    clearTimeout(holding)
    if (fingers.size > 1) return cancel()
    enter(state.down?.(inputOf(event)))
    hasHeld = false
    if (event.pointerType === 'touch') holding = setTimeout(() => hold(event), holdMs)
  }
  const onMove = (event: PointerEvent) => {
    // It was let go where the page does not hear of it, as in another window.
    if (event.pointerType === 'mouse' && event.buttons === 0 && fingers.has(event.pointerId)) onCancel(event)
    const point = pointAt(event)
    const from = fingers.get(event.pointerId)
    if (from && distance(from, point) > trembling) clearTimeout(holding)
    if (fingers.size === 2 && fingers.has(event.pointerId)) pinch(event.pointerId, point)
    else if (fingers.size === 0 || from) enter(state.move?.(inputOf(event)))
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, point)
  }
  const onUp = (event: PointerEvent) => {
    clearTimeout(holding)
    pens.delete(event.pointerId)
    const wasPinching = fingers.size > 1
    if (!fingers.delete(event.pointerId)) return
    if (!wasPinching) enter(state.up?.(inputOf(event)))
  }
  const onCancel = (event: PointerEvent) => {
    clearTimeout(holding)
    pens.delete(event.pointerId)
    if (fingers.delete(event.pointerId)) cancel()
  }
  const pinch = (moved: number, to: Point) => {
    const from = fingers.get(moved)
    const [still] = [...fingers].filter(([id]) => id !== moved).map(([, point]) => point)
    if (!from || !still) return
    const factor = distance(to, still) / Math.max(1, distance(from, still))
    const [before, after] = [between(from, still), between(to, still)]
    const camera = zoomedAt(view.get().camera, before, factor)
    view.set({ camera: panned(camera, after.x - before.x, after.y - before.y), looking: true })
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const { camera } = view.get()
    const notched = wheel.isNotched(event)
    const zooms = event.ctrlKey || event.metaKey || wheelZooms(notched)
    view.set({
      camera: zooms
        ? zoomedAt(camera, pointAt(event), Math.exp(-pixels(event, event.deltaY) * (notched ? 0.0015 : 0.01)))
        : panned(camera, -pixels(event, event.deltaX), -pixels(event, event.deltaY)),
      looking: true,
    })
  }
  const onDoubleClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLTextAreaElement)) enter(state.doubleClick?.(inputOf(event)))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // One step out at a time: what was under way, and only the next time the tool or what is selected.
      if (isHalfDone(view.get())) event.stopPropagation()
      cancel()
    }
    // Where nothing has the focus, keys are meant for the board.
    const isOnCanvas = document.activeElement === container || document.activeElement === document.body
    if (event.key === ' ' && event.type === 'keydown' && isOnCanvas) {
      event.preventDefault()
      view.set({ handHeld: true })
    }
    if (event.key === ' ' && event.type === 'keyup') view.set({ handHeld: false })
  }
  const listening = new AbortController()
  const { signal } = listening
  for (const event of ['pointerenter', 'pointerdown'] as const) container.addEventListener(event, locate, { signal })
  for (const event of ['resize', 'scroll'] as const) addEventListener(event, locate, { signal })
  container.addEventListener('pointerdown', onDown, { signal })
  container.addEventListener('pointermove', onMove, { signal })
  container.addEventListener('pointerup', onUp, { signal })
  container.addEventListener('pointercancel', onCancel, { signal })
  // The click that browsers make of it would take the focus from what has been opened.
  const onTouchEnd = (event: TouchEvent) => hasHeld && event.cancelable && event.preventDefault()
  container.addEventListener('touchend', onTouchEnd, { signal, passive: false })
  listenToGestures(container, view, pointAt, () => fingers.size === 0, signal)
  // A note that is being written lies over the canvas, beside it in the page.
  const onWheelAround = (event: WheelEvent) => {
    const isOverNote = event.target instanceof HTMLTextAreaElement && event.target.parentElement === stage
    if (isOverNote || (event.target instanceof Node && container.contains(event.target))) onWheel(event)
  }
  const stage = container.parentElement ?? container
  stage.addEventListener('wheel', onWheelAround, { signal, passive: false })
  container.addEventListener('dblclick', onDoubleClick, { signal })
  // Before those who hear of keys that mean an action.
  addEventListener('keydown', onKey, { signal, capture: true })
  addEventListener('keyup', onKey, { signal, capture: true })
  addEventListener('blur', () => view.set({ handHeld: false }), { signal })
  const onMenu = (event: MouseEvent) => {
    event.preventDefault()
    const isByKey = event.button !== 2 && !('pointerType' in event && event.pointerType)
    if (isByKey) openMenuByKey(context)
  }
  container.addEventListener('contextmenu', onMenu, { signal })
  const stopTool = listenTo(
    view,
    ({ tool, handHeld }) => `${tool} ${handHeld}`,
    () => {
      if (fingers.size > 0) return
      cancel()
      enter('idle')
    },
  )
  return () => {
    stopTool()
    listening.abort()
  }
}

/** Whether Escape ends something that is not what the tool was taken up for. */
const isHalfDone = ({ drag, box, sketch, tool }: ViewState): boolean =>
  tool !== 'carry' && (drag !== null || box !== null || sketch !== null)

/** A wheel does what was chosen on this device; else one with notches zooms and a gliding one pans. */
function wheelZooms(notched: boolean): boolean {
  const chosen = preferredWheel()
  return chosen === 'auto' ? notched : chosen === 'zoom'
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

const pixels = ({ deltaMode }: WheelEvent, delta: number): number =>
  deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * 33 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? delta * 400 : delta

/** What in a panel takes cards, at a point of the page. Only where there are panels: the page is laid out anew to find it. */
function takerAt({ clientX, clientY }: MouseEvent, { insets, size }: ViewState): CardId | null {
  if (clientX < size.width - insets.right) return null
  const element = document.elementFromPoint(clientX, clientY)
  return element?.closest<HTMLElement>('[data-takes-cards]')?.dataset.takesCards ?? null
}
