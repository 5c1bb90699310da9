import type { StoredImage } from '../storage/boardStore.ts'

/** A picture that lies on a board. */
export type BoardImage = StoredImage

/** The pictures that a file shows, by their ids. */
export type ImagesById = ReadonlyMap<string, BoardImage>

/** For files that are made without. */
export const noImages: ImagesById = new Map()

export const imagesById = (images: readonly BoardImage[]): ImagesById =>
  new Map(images.map((image) => [image.id, image]))

/** A picture as an address that holds it. */
export const dataAddress = ({ type, bytes }: BoardImage): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
