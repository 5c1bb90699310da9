import PDFDocument from 'pdfkit'
import { type FontName, fontFiles } from '../fonts.ts'

/** Points. A4 is 595 × 842. */
export const margins = { top: 64, bottom: 72, left: 62, right: 62 } as const

export interface DocumentFacts {
  title: string
  /** The tag of its language. */
  language: string
  madeAt: number
}

const identifiesAsAccessible = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
        `

/** An empty tagged PDF for an archive (PDF/A-2a): its language and title told, its fonts embedded. */
export class ReportDocument extends PDFDocument {
  constructor({ title, language, madeAt }: DocumentFacts) {
    super({
      size: 'A4',
      margins,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      displayTitle: true,
      lang: language,
      info: { Title: title, Creator: 'Samtavle', CreationDate: new Date(madeAt) },
    })
    for (const [name, file] of Object.entries(fontFiles)) this.registerFont(name, file)
  }

  /** The library writes the title into XML as it is; by now it has been written everywhere else. */
  override endMetadata(): void {
    this.info.Title = (this.info.Title ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    this.appendXML(identifiesAsAccessible)
    super.endMetadata()
  }

  /** Sets the font; answers with the document. */
  use(name: FontName, size: number): this {
    return this.font(name).fontSize(size)
  }

  /** All of it as bytes; resolves when its end has been written. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    const ended = new Promise<void>((resolve, reject) => {
      this.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      this.on('end', resolve)
      this.on('error', reject)
    })
    this.end()
    await ended
    return Buffer.concat(chunks)
  }
}
