import type { ImageId } from '@samtavle/shared/schema/ids'
import type { PaintAnswer, PaintMessage } from '../painting/orders.ts'
import { PaintDesk } from '../painting/paintDesk.ts'
import { fontSources } from './fontSources.ts'

/** A thread that has not begun by then, in ms, is not waited for. */
const beginsWithin = 4000

/** Somebody who paints panes as told, and answers when they are on the screen. */
export interface Painting {
  /** The canvas is the painter's from now on. */
  open(pane: number, canvas: HTMLCanvasElement): void
  tell(message: Exclude<PaintMessage, { is: 'fonts' | 'surface' | 'photo' }>): void
  /** Hands over a photo, so many pixels wide, or as it is; settles when cards with it may be painted. */
  showPhoto(image: ImageId, photo: HTMLImageElement, width: number): Promise<void>
  end(): void
}

interface Thread {
  worker: Worker
  state: 'beginning' | 'ready' | 'broken'
}

let isBroken = false

export const canPaintAside = (): boolean =>
  !isBroken && typeof Worker === 'function' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype

/** A thread that has begun already and knows the letters: the first board that is opened is painted that much sooner. */
let spare: Thread | null = canPaintAside() ? beginThread() : null

function beginThread(): Thread {
  const worker = new Worker(new URL('../painting/paintWorker.ts', import.meta.url), { type: 'module' })
  const thread: Thread = { worker, state: 'beginning' }
  worker.addEventListener('message', () => (thread.state = 'ready'), { once: true })
  worker.addEventListener('error', () => {
    thread.state = 'broken'
    isBroken = true
  })
  worker.postMessage({ is: 'fonts', fonts: fontSources() } satisfies PaintMessage)
  return thread
}

/** Paints in a thread of its own, so that the page is free to move what is painted; `failed`: it cannot. */
export function paintAside(hear: (answer: PaintAnswer) => void, failed: () => void): Painting {
  const thread = spare ?? beginThread()
  spare = null
  const { worker } = thread
  const late = setTimeout(() => thread.state !== 'ready' && failed(), beginsWithin)
  worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => hear(data))
  worker.addEventListener('error', failed)
  const send = (message: PaintMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  return {
    open(pane, canvas) {
      const surface = canvas.transferControlToOffscreen()
      send({ is: 'surface', pane, surface }, [surface])
    },
    tell: (message) => send(withoutPhotos(message)),
    async showPhoto(image, photo, width) {
      const isWhole = width >= photo.naturalWidth
      const smaller = { resizeWidth: width, resizeQuality: 'high' } as const
      const picture = await createImageBitmap(photo, isWhole ? {} : smaller)
      send({ is: 'photo', image, picture, isWhole }, [picture])
    },
    end() {
      clearTimeout(late)
      worker.terminate()
    },
  }
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
      const owed = desk.carryOut(message)
      requestAnimationFrame(() => hasEnded || hear({ is: 'painted', order: message.order, owed }))
    },
    showPhoto: () => Promise.resolve(),
    end() {
      hasEnded = true
    },
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
