import { languageTags } from '@samtavle/shared/locale/dates'
import { reportBlocks } from '@samtavle/shared/summary/blocks/reportBlocks'
import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { Document, type FileChild, Packer, Paragraph, TableOfContents } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { noImages } from '../images/imagesById.ts'
import { blocksAsWord } from './docx/blocks.ts'
import { footerOf } from './docx/footer.ts'
import { pictureParts } from './docx/picture.ts'
import { heading, run } from './docx/runs.ts'
import { numbering, page, styles } from './docx/styles.ts'
import { onOneLine } from './plainText.ts'
import type { BoardPicture } from './png.ts'

/** Pages are guessed for the contents of reports of at most so many paragraphs; of longer ones Word finds them when asked. */
const mostPaged = 400

/** The report as a Word document: real headings, lists and tables, a table of contents, and the board as its last page. */
export async function summaryDocx(
  summary: Summary,
  picture: BoardPicture | null,
  images = noImages,
): Promise<Uint8Array> {
  const words = summaryWords[summary.locale]
  const report = reportBlocks(summary)
  const contents = [
    new Paragraph({ style: 'Contents', pageBreakBefore: true, children: [run(words.contents)] }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '2-2', beginDirty: false }),
  ]
  const parts = report.parts.flatMap(({ title, blocks }) => [heading(2, title), ...blocksAsWord(blocks, images)])
  const children: FileChild[] = [
    ...blocksAsWord(report.front, images),
    ...(report.parts.length > 0 ? contents : []),
    ...parts,
    ...(picture ? pictureParts(picture, words) : []),
    new Paragraph({ style: 'Quiet', children: [run(`Samtavle · ${report.colophon}`)] }),
  ]
  const title = onOneLine(report.title)
  const document = new Document({
    title,
    creator: 'Samtavle',
    description: onOneLine(summary.front.promise),
    styles: styles(languageTags[summary.locale][0] ?? 'nb-NO'),
    numbering,
    ...(children.length <= mostPaged ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [{ properties: { page }, footers: { default: footerOf(title) }, children }],
  })
  return Packer.toBuffer(document)
}
