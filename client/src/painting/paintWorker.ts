import { noteLetters } from './letters.ts'
import type { FontSource, PaintAnswer, PaintMessage } from './orders.ts'
import { PaintDesk } from './paintDesk.ts'

/** What this thread has of its own; the page's types do not know it. */
interface Scope {
  fonts: FontFaceSet
  onmessage: ((event: MessageEvent<PaintMessage>) => void) | null
  postMessage(answer: PaintAnswer): void
  requestAnimationFrame?(callback: () => void): void
}

const scope = globalThis as unknown as Scope
const desk = new PaintDesk()

/** The first picture waits this long for its letters, in ms; they are mostly there, since the page has them already. */
const lettersWait = 300
/** A little more than two frames, for browsers that count none here. */
const twoFrames = 34

let isReady: Promise<unknown> = Promise.resolve()

function takeFonts(fonts: readonly FontSource[]): void {
  for (const { family, source, descriptors } of fonts) scope.fonts.add(new FontFace(family, source, descriptors))
  const late = new Promise<void>((resolve) => setTimeout(resolve, lettersWait))
  isReady = Promise.race([scope.fonts.load(noteLetters).catch(() => []), late]).then(tellOfLateFonts)
}

/** Fonts of other scripts come when they are first painted with; what was painted before they came is painted again. */
function tellOfLateFonts(): void {
  const known = new Set([...scope.fonts].filter(({ status }) => status === 'loaded'))
  scope.fonts.addEventListener('loadingdone', ({ fontfaces }) => {
    if (fontfaces.every((font) => known.has(font))) return
    for (const font of fontfaces) known.add(font)
    desk.take({ is: 'letters' })
    scope.postMessage({ is: 'letters' })
  })
}

/** What has been painted is on the screen with the next frame; only then may the page count on it. */
function afterFrame(callback: () => void): void {
  if (scope.requestAnimationFrame) scope.requestAnimationFrame(callback)
  else setTimeout(callback, twoFrames)
}

function take(message: PaintMessage): void {
  if (message.is === 'fonts') return takeFonts(message.fonts)
  if (message.is !== 'order') return desk.take(message)
  const owed = desk.carryOut(message)
  afterFrame(() => scope.postMessage({ is: 'painted', pane: message.pane, owed }))
}

scope.onmessage = ({ data }) => {
  if (data.is === 'fonts') take(data)
  else void isReady.then(() => take(data))
}
