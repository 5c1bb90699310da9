import type { ImageId } from '@samtavle/shared/schema/ids'

/** Pixels that all photos may take together: some screens full of them. */
const mostPixels = 16_000_000

interface Photo {
  picture: ImageBitmap
  /** There is none with more pixels. */
  isWhole: boolean
}

/** The photos that are painted, as large as they are needed; those that were needed longest ago are let go. */
export class Photos {
  readonly #photos = new Map<ImageId, Photo>()
  readonly #asked = new Map<ImageId, number>()
  readonly #ask: (image: ImageId, width: number) => void
  #pixels = 0

  /** `ask`: for a photo that is so many pixels wide, or has all it has. */
  constructor(ask: (image: ImageId, width: number) => void) {
    this.#ask = ask
  }

  /** A photo to be painted at least so many pixels wide; smaller, or null, until it has come. */
  get(image: ImageId, least: number): ImageBitmap | null {
    // In steps, so that not every bit nearer takes another.
    const width = 2 ** Math.ceil(Math.log2(least))
    const known = this.#photos.get(image)
    if (known) {
      this.#photos.delete(image)
      this.#photos.set(image, known)
    }
    const suffices = known && (known.isWhole || known.picture.width >= width)
    if (!suffices && (this.#asked.get(image) ?? 0) < width) {
      this.#asked.set(image, width)
      this.#ask(image, width)
    }
    return known?.picture ?? null
  }

  /** It could not be had: whoever paints it next may ask again. */
  miss(image: ImageId): void {
    this.#asked.delete(image)
  }

  put(image: ImageId, photo: Photo): void {
    if ((this.#photos.get(image)?.picture.width ?? 0) > photo.picture.width) return photo.picture.close()
    this.#drop(image)
    this.#photos.set(image, photo)
    this.#pixels += pixelsOf(photo)
    for (const oldest of [...this.#photos.keys()].slice(0, -1)) {
      if (this.#pixels <= mostPixels) return
      this.#drop(oldest)
      this.#asked.delete(oldest)
    }
  }

  #drop(image: ImageId): void {
    const photo = this.#photos.get(image)
    if (!photo) return
    this.#pixels -= pixelsOf(photo)
    this.#photos.delete(image)
    photo.picture.close()
  }
}

const pixelsOf = ({ picture }: Photo): number => picture.width * picture.height
