import type { StoredImage } from '../storage/boardStore.ts'
import { decoder } from './decoder.ts'
import type { ImagesById } from './imagesById.ts'

/** Pictures by their ids, none with a side of more than so many pixels. */
export async function shrunk(images: readonly StoredImage[], side: number): Promise<ImagesById> {
  const made = new Map<string, StoredImage>()
  for (const image of images) made.set(image.id, await fitted(image, side))
  return made
}

async function fitted(image: StoredImage, side: number): Promise<StoredImage> {
  if (Math.max(image.width, image.height) <= side) return image
  const small = decoder(image.bytes).resize({ width: side, height: side, fit: 'inside' })
  const drawn = image.type === 'image/png' ? small.png({ palette: true, quality: 90 }) : small.jpeg({ quality: 82 })
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return { ...image, width: info.width, height: info.height, bytes: data }
}
