import { colours } from '../colours.ts'
import { LineBreaker } from './lines.ts'
import { margins, type ReportDocument } from './reportDocument.ts'

const setting = { font: 'regular', size: 8.5 } as const

/** What it is and which page, at the foot of every page; told once in the document's title, so for the eye only here. */
export function drawFooters(doc: ReportDocument, title: string): void {
  const { count } = doc.bufferedPageRange()
  const breaker = new LineBreaker(doc)
  for (let i = 0; i < count; i++) {
    const page = doc.switchToPage(i)
    const width = page.width - margins.left - margins.right
    const number = `${i + 1} / ${count}`
    const [line] = breaker.lines(title, setting, width - 60)
    // Below the margin the library would begin a new page.
    page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.fillColor(colours.muted)
    const y = page.height - 44
    let x = margins.left
    for (const { font, text } of line?.runs ?? []) {
      doc.use(font, setting.size).text(text, x, y, { lineBreak: false })
      x += doc.widthOfString(text)
    }
    doc.use(setting.font, setting.size)
    doc.text(number, page.width - margins.right - doc.widthOfString(number), y, { lineBreak: false })
    doc.endMarkedContent()
  }
}
