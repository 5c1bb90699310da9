import type { ImageId } from '@samtavle/shared/schema/ids'
import type { PaintAnswer, PaintMessage, PaintOrder } from '../painting/orders.ts'
import { PaintDesk } from '../painting/paintDesk.ts'
import { fontSources } from './fontSources.ts'

/** A thread that has not begun by then, in ms, is not waited for. */
const beginsWithin = 4000
const graceMs = 100
/** A page whose last file is not there by then, in ms, has the style sheets that it will have. */
const stylesWithin = 1000

/** Somebody who paints panes as told, and answers when they are on the screen. */
export interface Painting {
  /** The canvas is the painter's from now on. */
  open(pane: number, canvas: HTMLCanvasElement): void
  tell(message: Exclude<PaintMessage, { is: 'fonts' | 'surface' | 'photo' }>): void
  /** Hands over a photo, so many pixels wide, or as it is; settles when cards with it may be painted. Null: it cannot be. */
  showPhoto(image: ImageId, photo: HTMLImageElement | null, width: number): Promise<void>
  end(): void
}

interface Thread {
  worker: Worker
  hasBegun: boolean
}

let isBroken = false

export const canPaintAside = (): boolean =>
  !isBroken && typeof Worker === 'function' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype

/** A thread that has begun already and knows the letters: the first board that is opened is painted that much sooner. */
let spare: Thread | null = canPaintAside() ? beginThread() : null

function beginThread(): Thread {
  const worker = new Worker(new URL('../painting/paintWorker.ts', import.meta.url), { type: 'module' })
  const thread: Thread = { worker, hasBegun: false }
  const begun = () => {
    thread.hasBegun = true
  }
  worker.addEventListener('message', begun, { once: true })
  worker.addEventListener('error', () => {
    isBroken = true
  })
  whenStyled(() => worker.postMessage({ is: 'fonts', fonts: fontSources() } satisfies PaintMessage))
  return thread
}

/** In WebKit scripts may run before the style sheets have come, which bring the fonts. */
function whenStyled(styled: () => void): void {
  if (document.readyState === 'complete') return styled()
  const done = () => {
    clearTimeout(late)
    removeEventListener('load', done)
    styled()
  }
  const late = setTimeout(done, stylesWithin)
  addEventListener('load', done)
}

/** Paints in a thread of its own, so that the page is free to move what is painted; `failed`: it cannot. */
export function paintAside(hear: (answer: PaintAnswer) => void, failed: () => void): Painting {
  const thread = spare ?? beginThread()
  spare = null
  const { worker } = thread
  let hasEnded = false
  // Browsers tell of errors even after a thread's end, and of each.
  const fail = () => {
    if (hasEnded) return
    isBroken = true
    failed()
  }
  const late = setTimeout(() => {
    // A page that has slept hears of what came meanwhile only after this.
    setTimeout(() => thread.hasBegun || fail(), graceMs)
  }, beginsWithin)
  worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => hasEnded || hear(data))
  worker.addEventListener('error', fail)
  const send = (message: PaintMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  return {
    open(pane, canvas) {
      const surface = canvas.transferControlToOffscreen()
      send({ is: 'surface', pane, surface }, [surface])
    },
    tell: (message) => send(withoutPhotos(message)),
    async showPhoto(image, photo, width) {
      const picture = await pixelsOf(photo, width).catch(() => null)
      const isWhole = width >= (photo?.naturalWidth ?? 0)
      if (!hasEnded) send({ is: 'photo', image, picture, isWhole }, picture ? [picture] : [])
    },
    end() {
      hasEnded = true
      clearTimeout(late)
      worker.terminate()
    },
  }
}

async function pixelsOf(photo: HTMLImageElement | null, width: number): Promise<ImageBitmap | null> {
  if (!photo) return null
  const smaller = { resizeWidth: width, resizeQuality: 'high' } as const
  return createImageBitmap(photo, width < photo.naturalWidth ? smaller : {})
}

/** Paints on the page, in browsers that cannot do it aside. */
export function paintHere(hear: (answer: PaintAnswer) => void): Painting {
  // Looks have their photos with them here.
  const desk = new PaintDesk(() => {})
  let hasEnded = false
  return {
    open: (pane, canvas) => desk.open(pane, canvas),
    tell(message) {
      if (message.is !== 'order') return desk.take(message)
      const owed = carriedOut(desk, message)
      requestAnimationFrame(() => hasEnded || hear({ is: 'painted', order: message.order, owed }))
    },
    showPhoto: () => Promise.resolve(),
    end() {
      hasEnded = true
    },
  }
}

/** One thing that cannot be painted must not keep all others from being painted. */
function carriedOut(desk: PaintDesk, order: PaintOrder): boolean {
  try {
    return desk.carryOut(order)
  } catch (error) {
    reportError(error)
    return false
  }
}

/** An image element cannot be handed over; its pixels are, when they are asked for. */
function withoutPhotos<Message extends PaintMessage>(message: Message): Message {
  if (message.is !== 'order') return message
  const looks = message.news.looks.map(([number, look]) => {
    const { picture } = look
    return [number, picture ? { ...look, picture: { ...picture, source: null } } : look] as const
  })
  return { ...message, news: { ...message.news, looks } }
}
