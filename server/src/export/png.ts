import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '@samtavle/shared/picture/boardSvg'
import { fontFiles } from './fonts.ts'

/** A picture of a board as a bitmap, with its size in pixels. */
export interface BoardPicture {
  png: Uint8Array
  width: number
  height: number
  description: string
}

/** Pixels in all at most: a larger board is drawn smaller, so that memory stays bounded. */
const mostPixels = 4_000_000
/** Pixels per board unit at most. */
const mostScale = 2

/** Size in pixels that a small picture fits in. */
const thumbnail = { width: 480, height: 300 }

/** Draws the picture as PNG, with our own fonts only. */
export function boardPng(picture: Picture): BoardPicture {
  const scale = Math.min(mostScale, Math.sqrt(mostPixels / (picture.width * picture.height)))
  const drawn = rendered(picture, scale)
  return { png: drawn.asPng(), width: drawn.width, height: drawn.height, description: picture.description }
}

/** Draws the picture so small that one can tell boards apart by it. */
export function boardThumbnail(picture: Picture): Uint8Array {
  const scale = Math.min(thumbnail.width / picture.width, thumbnail.height / picture.height, 1)
  return rendered(picture, scale).asPng()
}

const rendered = ({ source }: Picture, scale: number) =>
  new Resvg(source, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: 'Inter' },
  }).render()
