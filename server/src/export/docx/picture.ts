import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { BoardImage } from '../../images/imagesById.ts'
import { onOneLine } from '../plainText.ts'
import type { BoardPicture } from '../png.ts'
import { heading } from './runs.ts'

/** What the board's picture may take up of a page, and one that lies on the board, in CSS pixels. */
const roomOfBoard = { width: 618, height: 760 }
const roomOnPage = { width: 440, height: 340 }

/** The board as a picture, with the words that somebody who does not see it needs. */
export function pictureParts({ png, width, height, description }: BoardPicture, words: SummaryWords): FileChild[] {
  const transformation = fitted({ width, height }, roomOfBoard)
  const altText = { name: words.picture, title: words.picture, description }
  return [
    heading(2, words.picture),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: png, transformation, altText })] }),
  ]
}

/** A picture that lies on the board; one without a description says nothing to those who do not see it. */
export function picturedParagraph(image: BoardImage, description: string, hasCaption: boolean): Paragraph {
  const { type, bytes } = image
  const room = { width: Math.min(roomOnPage.width, image.width), height: Math.min(roomOnPage.height, image.height) }
  const run = new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: fitted(image, room),
    altText: { name: '', title: '', description: onOneLine(description) },
  })
  return new Paragraph({ keepNext: hasCaption, children: [run] })
}

function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

interface Size {
  width: number
  height: number
}
