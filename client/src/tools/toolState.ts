import type { CardId } from '@samtavle/shared/schema/ids'
import type { Point } from '../actions/camera.ts'

/** What a pointer does on the canvas. */
export interface PointerInput {
  /** In CSS pixels from the canvas's upper left corner. */
  screen: Point
  /** The same point in board units. */
  board: Point
  button: number
  shift: boolean
  alt: boolean
  /** Ctrl, or Command on a Mac. */
  ctrl: boolean
  touch: boolean
  /** The decision or measure in a panel over the canvas that the pointer is on; it takes cards as its sources. */
  taker: CardId | null
}

export type Cursor = 'default' | 'grab' | 'grabbing' | 'crosshair' | 'move' | 'text'

/** What comes after something a pointer did: another state, the idle one, or the same as before. */
export type Next = ToolState | 'idle' | undefined

/** What the pointer is in the middle of. A state is entered and left, never half on. */
export interface ToolState {
  cursor: Cursor
  down?(input: PointerInput): Next
  move?(input: PointerInput): Next
  up?(input: PointerInput): Next
  /** A finger has rested in one place for a while. */
  hold?(input: PointerInput): Next
  doubleClick?(input: PointerInput): Next
  /** It ends without having happened: Escape, a second finger, a lost pointer. */
  cancel?(): Next
}

/** Further than this, in CSS pixels, a press has become a drag. */
const dragPixels = { mouse: 4, touch: 10 } as const

export const isDrag = (from: PointerInput, to: PointerInput): boolean =>
  Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) >
  (to.touch ? dragPixels.touch : dragPixels.mouse)
