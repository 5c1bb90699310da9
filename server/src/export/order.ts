import { boardPicture, type Picture, type PictureInput } from '@samtavle/shared/picture/boardSvg'
import type { Summary } from '@samtavle/shared/summary/summary'
import { packed } from '../images/imageMade.ts'
import { type BoardImage, dataAddress, type ImagesById, imagesById, noImages } from '../images/imagesById.ts'

/** A file that takes too long to make beside everything else: what to make, of what. */
export type Order = FileOrder | TableOrder | ImageOrder | BoardOrder | (Pictured & { make: 'thumbnail' })

/** What somebody downloads. */
export type FileOrder =
  | (Pictured & { make: 'docx' | 'pdf'; summary: Summary })
  | { make: 'xlsx' | 'csv'; summary: Summary }
  | { make: 'html' | 'md'; summary: Summary; images: readonly BoardImage[] }
  | (Pictured & { make: 'svg' | 'png' })

/** A board, and the pictures that lie on it. */
export interface Pictured {
  board: PictureInput
  images: readonly BoardImage[]
}

/** What is in somebody's file, as JSON. */
export interface TableOrder {
  make: 'table'
  file: Uint8Array
  sheet: number
}

/** Somebody's picture, drawn anew; see {@link packed}. */
export interface ImageOrder {
  make: 'image'
  file: Uint8Array
}

/** Somebody's file of a board, opened; see {@link openedBoard}. */
export interface BoardOrder {
  make: 'openedBoard'
  file: Uint8Array
}

/** Pixels of the longer side of a picture as files have it: enough for paper. */
const paperSide = 1024
const thumbnailSide = 240

/** On paper the notes of a larger board are too small to read: its report goes without the picture. */
const mostPicturedCards = 500

/** Makes the file. What makes a format is loaded when somebody first asks for it. */
export async function carryOut(order: Order): Promise<Uint8Array> {
  switch (order.make) {
    case 'html':
      return bytesOf((await import('./html.ts')).summaryHtml(order.summary, await atMost(paperSide, order.images)))
    case 'md':
      return bytesOf(
        (await import('./markdown.ts')).summaryMarkdown(order.summary, await atMost(paperSide, order.images)),
      )
    case 'csv':
      return bytesOf((await import('./csv.ts')).summaryCsv(order.summary))
    case 'xlsx':
      return (await import('./xlsx.ts')).summaryXlsx(order.summary)
    case 'docx':
    case 'pdf':
      return reportOnPaper(order.make, order.summary, order)
    case 'svg':
      return bytesOf(drawn(order.board, imagesById(order.images)).source)
    case 'table':
      return bytesOf(
        JSON.stringify((await import('../tables/readTable.ts')).readTable(ownCopy(order.file), order.sheet)),
      )
    case 'openedBoard':
      return (await import('../boardFiles/openBoardFile.ts')).openBoardFile(ownCopy(order.file))
    case 'image':
      return packed(await (await import('../images/reencode.ts')).reencode(ownCopy(order.file)))
    case 'thumbnail':
      return (await import('./png.ts')).boardThumbnail(drawn(order.board, await atMost(thumbnailSide, order.images)))
    case 'png':
      return (await import('./png.ts')).boardPng(drawn(order.board, await atMost(paperSide, order.images))).png
  }
}

/** A copy of what may lie in memory that threads share, which few libraries read. */
const ownCopy = (file: Uint8Array): Uint8Array => file.slice()

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function reportOnPaper(make: 'docx' | 'pdf', summary: Summary, pictured: Pictured): Promise<Uint8Array> {
  const images = await atMost(paperSide, pictured.images)
  const { length } = pictured.board.content.cards
  const isReadable = length > 0 && length <= mostPicturedCards
  const picture = isReadable ? (await import('./png.ts')).boardPng(drawn(pictured.board, images)) : null
  if (make === 'docx') return (await import('./docx.ts')).summaryDocx(summary, picture, images)
  return (await import('./pdf.ts')).summaryPdf(summary, picture, images)
}

const atMost = async (side: number, images: readonly BoardImage[]): Promise<ImagesById> =>
  images.length === 0 ? noImages : (await import('../images/shrunk.ts')).shrunk(images, side)

const drawn = (board: PictureInput, images: ImagesById): Picture =>
  boardPicture({ ...board, images: new Map([...images].map(([id, image]) => [id, dataAddress(image)])) })
