import { boardPicture, type PictureInput } from '@samtavle/shared/picture/boardSvg'
import type { Summary } from '@samtavle/shared/summary/summary'
import { packed } from '../images/imageMade.ts'

/** A file that takes too long to make beside everything else: what to make, of what. */
export type Order = FileOrder | TableOrder | ImageOrder | { make: 'thumbnail'; board: PictureInput }

/** What somebody downloads. */
export type FileOrder =
  | { make: 'docx' | 'pdf'; summary: Summary; board: PictureInput }
  | { make: 'xlsx' | 'csv' | 'html' | 'md'; summary: Summary }
  | { make: 'svg' | 'png'; board: PictureInput }

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

/** On paper the notes of a larger board are too small to read: its report goes without the picture. */
const mostPicturedCards = 500

/** Makes the file. What makes a format is loaded when somebody first asks for it. */
export async function carryOut(order: Order): Promise<Uint8Array> {
  switch (order.make) {
    case 'html':
      return bytesOf((await import('./html.ts')).summaryHtml(order.summary))
    case 'md':
      return bytesOf((await import('./markdown.ts')).summaryMarkdown(order.summary))
    case 'csv':
      return bytesOf((await import('./csv.ts')).summaryCsv(order.summary))
    case 'xlsx':
      return (await import('./xlsx.ts')).summaryXlsx(order.summary)
    case 'docx':
      return (await import('./docx.ts')).summaryDocx(order.summary, await pictureFor(order.board))
    case 'pdf':
      return (await import('./pdf.ts')).summaryPdf(order.summary, await pictureFor(order.board))
    case 'svg':
      return bytesOf(boardPicture(order.board).source)
    case 'table':
      return bytesOf(JSON.stringify((await import('../tables/readTable.ts')).readTable(order.file, order.sheet)))
    case 'image':
      return packed(await (await import('../images/reencode.ts')).reencode(order.file))
    case 'thumbnail':
      return (await import('./png.ts')).boardThumbnail(boardPicture(order.board))
    case 'png':
      return (await import('./png.ts')).boardPng(boardPicture(order.board)).png
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function pictureFor(board: PictureInput) {
  const { length } = board.content.cards
  return length > 0 && length <= mostPicturedCards ? (await import('./png.ts')).boardPng(boardPicture(board)) : null
}
