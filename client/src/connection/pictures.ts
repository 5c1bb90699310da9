import type { ImageId } from '@samtavle/shared/schema/ids'

/** The pictures of a board, each fetched when it is first to be painted. */
export class Pictures {
  readonly #addressOf: (imageId: ImageId) => string
  readonly #arrived: (imageId: ImageId) => void
  readonly #images = new Map<ImageId, HTMLImageElement>()

  /** `arrived` hears of each picture when it can be painted. */
  constructor(addressOf: (imageId: ImageId) => string, arrived: (imageId: ImageId) => void) {
    this.#addressOf = addressOf
    this.#arrived = arrived
  }

  /** The picture if it is there; null while it is on its way, or when it does not come. */
  get(imageId: ImageId): HTMLImageElement | null {
    const image = this.#images.get(imageId) ?? this.#fetch(imageId)
    return image.complete && image.naturalWidth > 0 ? image : null
  }

  #fetch(imageId: ImageId): HTMLImageElement {
    const image = new Image()
    this.#images.set(imageId, image)
    image.src = this.#addressOf(imageId)
    image.decode().then(
      () => this.#arrived(imageId),
      () => this.#images.delete(imageId),
    )
    return image
  }
}
