import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { BoardPicture } from '../png.ts'
import { heading } from './runs.ts'

/** What a picture may take up of a page, in CSS pixels. */
const room = { width: 618, height: 760 }

/** The board as a picture, with the words that somebody who does not see it needs. */
export function pictureParts({ png, width, height, description }: BoardPicture, words: SummaryWords): FileChild[] {
  const scale = Math.min(room.width / width, room.height / height)
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const altText = { name: words.picture, title: words.picture, description }
  return [
    heading(2, words.picture),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: png, transformation, altText })] }),
  ]
}
