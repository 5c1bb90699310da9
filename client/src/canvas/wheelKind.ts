/** What of a wheel event tells its kind. */
export type Turn = Pick<WheelEvent, 'deltaMode' | 'deltaX' | 'deltaY' | 'timeStamp'> & { wheelDeltaY?: number }

/** Turns that follow each other within so many ms are of one gesture. */
const gestureMs = 250
/** What browsers tell of one notch, at every zoom of the page; and at most for each pixel, with a touchpad more. */
const wheelDelta = { notch: 120, perPixel: 2.4 } as const

/**
 * Whether a mouse wheel with notches is turned or two fingers glide over a touchpad. A gesture is what its first turn was:
 * fingers begin slowly, and in the middle of a flick a turn can look like a notch.
 */
export class WheelKind {
  #notched = false
  #last = Number.NEGATIVE_INFINITY

  isNotched(turn: Turn): boolean {
    const goesOn = turn.timeStamp - this.#last < gestureMs
    this.#last = turn.timeStamp
    const looksNotched = isStep(turn)
    this.#notched = goesOn ? this.#notched && looksNotched : looksNotched
    return this.#notched
  }
}

/** A notch is a large even step in one direction; the page's own zoom makes its pixels uneven, but not its `wheelDeltaY`. */
function isStep({ deltaMode, deltaX, deltaY, wheelDeltaY = 0 }: Turn): boolean {
  if (deltaMode !== 0) return true
  if (deltaX !== 0 || deltaY === 0) return false
  const isWhole = Math.abs(deltaY) >= 100 && Number.isInteger(deltaY)
  const isNotch = wheelDeltaY !== 0 && wheelDeltaY % wheelDelta.notch === 0
  return isWhole || (isNotch && Math.abs(wheelDeltaY) <= wheelDelta.perPixel * Math.abs(deltaY))
}
