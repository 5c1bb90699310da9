import { limits } from '@samtavle/shared/schema/limits'
import { decoder } from './decoder.ts'
import type { ImageMade, ImageProblem } from './imageMade.ts'

/** Pixels of the largest photograph that a phone takes; what unpacks to more is refused before it is unpacked. */
const mostPixels = 64_000_000
/** How long one may take, in seconds. */
const mostSeconds = 15

/** What a file of each kind begins with: what it is called, and what it says it is, is anybody's to make up. */
const beginnings: readonly ((bytes: Uint8Array) => boolean)[] = [
  (bytes) => hasAt(bytes, 0, '\x89PNG\r\n\x1a\n'),
  (bytes) => hasAt(bytes, 0, '\xff\xd8\xff'),
  (bytes) => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WEBP'),
]

/**
 * Draws a PNG, JPEG or WebP anew, upright and no larger than a board needs: nothing but the colours of its pixels is left of
 * the file. Animations lose all but their first picture.
 */
export async function reencode(file: Uint8Array): Promise<ImageMade | ImageProblem> {
  if (!beginnings.some((begins) => begins(file))) return { problem: 'no-image' }
  try {
    const image = decoder(file, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    const { width, height, hasAlpha } = await image.metadata()
    if (width * height > mostPixels) return { problem: 'image-too-large' }
    const side = limits.imageSide
    const upright = image
      .timeout({ seconds: mostSeconds })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    const drawn = hasAlpha ? upright.png({ palette: true, quality: 90 }) : upright.jpeg({ quality: 82 })
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    return { type: hasAlpha ? 'image/png' : 'image/jpeg', width: info.width, height: info.height, bytes: data }
  } catch (error) {
    return { problem: error instanceof Error && /pixel limit/.test(error.message) ? 'image-too-large' : 'no-image' }
  }
}

const hasAt = (bytes: Uint8Array, at: number, signs: string): boolean =>
  [...signs].every((sign, i) => bytes[at + i] === sign.charCodeAt(0))
