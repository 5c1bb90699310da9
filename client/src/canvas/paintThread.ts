import type { ImageId } from '@samtavle/shared/schema/ids'
import type { PaintAnswer, PaintMessage } from '../painting/orders.ts'
import { PaintDesk } from '../painting/paintDesk.ts'
import { fontSources } from './fontSources.ts'

/** Pixels of a photo's longer side that are handed over: as many as a card shows when one is very near. */
const mostPhotoPixels = 1600

/** Somebody who paints panes as told, and answers when they are on the screen. */
export interface Painting {
  /** The canvas is the painter's from now on. */
  open(pane: number, canvas: HTMLCanvasElement): void
  tell(message: Exclude<PaintMessage, { is: 'fonts' | 'surface' | 'picture' }>): void
  /** Settles when cards with this photo may be painted. */
  showPhoto(image: ImageId, photo: HTMLImageElement): Promise<void>
  end(): void
}

let isBroken = false

export const canPaintAside = (): boolean =>
  !isBroken && typeof Worker === 'function' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype

/** A thread that has begun already and knows the letters: the first board that is opened is painted that much sooner. */
let spare: Worker | null = canPaintAside() ? beginThread() : null

function beginThread(): Worker {
  const worker = new Worker(new URL('../painting/paintWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', () => {
    isBroken = true
    if (spare === worker) spare = null
  })
  worker.postMessage({ is: 'fonts', fonts: fontSources() } satisfies PaintMessage)
  return worker
}

/** Paints in a thread of its own, so that the page is free to move what is painted; `failed`: it cannot. */
export function paintAside(hear: (answer: PaintAnswer) => void, failed: () => void): Painting {
  const worker = spare ?? beginThread()
  spare = null
  worker.onmessage = ({ data }: MessageEvent<PaintAnswer>) => hear(data)
  worker.addEventListener('error', failed)
  const send = (message: PaintMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  return {
    open(pane, canvas) {
      const surface = canvas.transferControlToOffscreen()
      send({ is: 'surface', pane, surface }, [surface])
    },
    tell: (message) => send(withoutPhotos(message)),
    async showPhoto(image, photo) {
      const factor = Math.min(1, mostPhotoPixels / Math.max(photo.naturalWidth, photo.naturalHeight))
      const resizeWidth = Math.max(1, Math.round(photo.naturalWidth * factor))
      const picture = await createImageBitmap(photo, { resizeWidth, resizeQuality: 'high' })
      send({ is: 'picture', image, picture }, [picture])
    },
    end: () => worker.terminate(),
  }
}

/** Paints on the page, in browsers that cannot do it aside. */
export function paintHere(hear: (answer: PaintAnswer) => void): Painting {
  const desk = new PaintDesk()
  let frame = 0
  return {
    open: (pane, canvas) => desk.open(pane, canvas),
    tell(message) {
      if (message.is !== 'order') return desk.take(message)
      const owed = desk.carryOut(message)
      frame = requestAnimationFrame(() => hear({ is: 'painted', pane: message.pane, owed }))
    },
    showPhoto: () => Promise.resolve(),
    end: () => cancelAnimationFrame(frame),
  }
}

/** An image element cannot be handed over; its pixels have been. */
function withoutPhotos<Message extends PaintMessage>(message: Message): Message {
  if (message.is !== 'order') return message
  const looks = message.news.looks.map(([number, look]) => {
    const { picture } = look
    return [number, picture ? { ...look, picture: { ...picture, source: null } } : look] as const
  })
  return { ...message, news: { ...message.news, looks } }
}
