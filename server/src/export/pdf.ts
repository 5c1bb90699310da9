import { languageTags } from '@samtavle/shared/locale/dates'
import { reportBlocks } from '@samtavle/shared/summary/blocks/reportBlocks'
import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { noImages } from '../images/imagesById.ts'
import { drawBlocks, drawHeading, keepWithNext } from './pdf/blocks.ts'
import { drawFooters } from './pdf/footers.ts'
import { ReportDocument } from './pdf/reportDocument.ts'
import { looks } from './pdf/settings.ts'
import { Sheet } from './pdf/sheet.ts'
import { onOneLine } from './plainText.ts'
import type { BoardPicture } from './png.ts'

/** The report as a tagged PDF with bookmarks, its front page alone on the first page, and the board as its last one. */
export async function summaryPdf(
  summary: Summary,
  picture: BoardPicture | null,
  images = noImages,
): Promise<Uint8Array> {
  const words = summaryWords[summary.locale]
  const report = reportBlocks(summary)
  const title = onOneLine(report.title)
  const doc = new ReportDocument({
    title,
    language: languageTags[summary.locale][0] ?? 'nb-NO',
    madeAt: summary.madeAt,
  })
  const sheet = new Sheet(doc, images)
  doc.outline.addItem(title)
  drawBlocks(sheet, report.front)
  report.parts.forEach((part, i) => {
    if (i === 0) sheet.newPage()
    keepWithNext(sheet, part.blocks, 1)
    drawPart(sheet, part.title)
    drawBlocks(sheet, part.blocks)
  })
  if (picture) drawPicture(sheet, words.picture, picture)
  sheet.paragraph('P', `Samtavle · ${report.colophon}`, { ...looks.quiet, before: 24 })
  drawFooters(doc, title)
  return doc.bytes()
}

/** The bookmark leads to the page that the heading comes to stand on. */
function drawPart(sheet: Sheet, title: string): void {
  drawHeading(sheet, 2, title)
  sheet.doc.outline.addItem(title)
}

function drawPicture(sheet: Sheet, title: string, { png, width, height, description }: BoardPicture): void {
  sheet.newPage()
  drawPart(sheet, title)
  const scale = Math.min(sheet.width / width, (sheet.bottom - sheet.y - 60) / height)
  sheet.figure(png, { width: width * scale, height: height * scale }, description)
}
