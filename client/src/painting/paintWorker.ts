import type { PaintAnswer, PaintMessage } from './orders.ts'
import { PaintDesk } from './paintDesk.ts'
import { ThreadFonts } from './threadFonts.ts'

/** What this thread has of its own; the page's types do not know it. */
interface Scope {
  fonts: FontFaceSet
  onmessage: ((event: MessageEvent<PaintMessage>) => void) | null
  postMessage(answer: PaintAnswer): void
  requestAnimationFrame?(callback: () => void): void
}

const scope = globalThis as unknown as Scope
const desk = new PaintDesk((image, width) => scope.postMessage({ is: 'wanted', image, width }))

/** A little more than two frames, for browsers that count none here. */
const twoFrames = 34

/** The fonts are told once; nothing is painted before. */
let begin: (fonts: Promise<void>) => void = () => {}
const isReady = new Promise<void>((resolve) => {
  begin = resolve
})

/** What has been painted is on the screen with the next frame; only then may the page count on it. */
function afterFrame(callback: () => void): void {
  if (scope.requestAnimationFrame) scope.requestAnimationFrame(callback)
  else setTimeout(callback, twoFrames)
}

function reletter(): void {
  desk.take({ is: 'letters' })
  scope.postMessage({ is: 'letters' })
}

function take(message: Exclude<PaintMessage, { is: 'fonts' }>): void {
  if (message.is !== 'order') return desk.take(message)
  const { order } = message
  const owed = desk.carryOut(message)
  afterFrame(() => scope.postMessage({ is: 'painted', order, owed }))
}

/** The page hears of what is thrown by an event, and only of that; then it paints by itself. */
const fail = (error: unknown) =>
  setTimeout(() => {
    throw error
  })

scope.onmessage = ({ data }) => {
  if (data.is === 'fonts') begin(new ThreadFonts(scope.fonts, data.fonts, reletter).begin())
  else void isReady.then(() => take(data)).catch(fail)
}
scope.postMessage({ is: 'ready' })
