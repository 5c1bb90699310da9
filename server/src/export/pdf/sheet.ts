import type { ImagesById } from '../../images/imagesById.ts'
import { type ColourName, colours } from '../colours.ts'
import { needsActualText } from './fontRuns.ts'
import { type Line, LineBreaker, lineHeight, type TextStyle } from './lines.ts'
import { margins, type ReportDocument } from './reportDocument.ts'

/** Text with all that decides how it looks. Lengths in points. */
export interface Setting extends TextStyle {
  colour?: ColourName
  indent?: number
  /** Room above, unless it comes first on a page, and below. */
  before?: number
  after?: number
}

export type Element = PDFKit.PDFStructureElement

/** The pages and how far they are filled: everything is drawn below what was drawn before, and told what it is. */
export class Sheet {
  readonly doc: ReportDocument
  readonly breaker: LineBreaker
  /** Pictures that lie on the board. */
  readonly images: ImagesById
  readonly #root: Element
  y = 0

  constructor(doc: ReportDocument, images: ImagesById) {
    this.doc = doc
    this.images = images
    this.breaker = new LineBreaker(doc)
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
    this.newPage()
  }

  get left(): number {
    return margins.left
  }

  /** Of the text on a page. */
  get width(): number {
    return this.doc.page.width - margins.left - margins.right
  }

  get bottom(): number {
    return this.doc.page.height - margins.bottom
  }

  get isAtTop(): boolean {
    return this.y <= margins.top
  }

  newPage(): void {
    this.doc.addPage()
    this.y = margins.top
  }

  /** Goes to a new page unless this much of the page is left. */
  need(height: number): void {
    if (!this.isAtTop && this.y + height > this.bottom) this.newPage()
  }

  /** Room between two things; none at the top of a page. */
  skip(height: number): void {
    if (!this.isAtTop) this.y += height
  }

  /** An element of the document's structure, below another one or below the document itself. */
  element(tag: string, options: PDFKit.Mixins.StructureElementOptions = {}, parent: Element = this.#root): Element {
    const made = this.doc.struct(tag, options)
    parent.add(made)
    return made
  }

  /** A paragraph, or whatever `tag` says it is, over as many pages as it takes. */
  paragraph(tag: string, text: string, setting: Setting, parent?: Element): void {
    const { indent = 0, before = 0, after = 0 } = setting
    this.skip(before)
    const element = this.element(tag, needsActualText(text) ? { actual: text } : {}, parent)
    this.lines(
      element,
      this.breaker.lines(text, setting, this.width - indent),
      setting,
      this.left + indent,
      this.width - indent,
    )
    element.end()
    this.y += after
  }

  /** Lines of an element from where the page is filled to, going on to new pages. */
  lines(element: Element, lines: readonly Line[], setting: Setting, x: number, width: number): void {
    const height = lineHeight(setting)
    for (let from = 0; from < lines.length; ) {
      this.need(height)
      const fit = Math.max(1, Math.floor((this.bottom - this.y) / height + 0.001))
      const page = lines.slice(from, from + fit)
      element.add(() => this.draw(page, setting, x, this.y, width))
      this.y += page.length * height
      from += page.length
    }
  }

  /** Draws lines where they are asked for, without a look at the page. */
  draw(lines: readonly Line[], setting: Setting, x: number, y: number, width: number): void {
    const { doc } = this
    const height = lineHeight(setting)
    doc.fillColor(colours[setting.colour ?? 'ink'])
    lines.forEach((line, i) => {
      let at = line.isRightToLeft ? x + width - line.width : x
      for (const { font, text } of line.runs) {
        doc.use(font, setting.size)
        const top = y + i * height + (height - setting.size * 1.21) / 2
        doc.text(text, at, top, { lineBreak: false, baseline: 'top' })
        at += doc.widthOfString(text)
      }
    })
  }

  /** A picture with what it shows; one that shows nothing in particular is for the eye only. */
  figure(file: Uint8Array, size: { width: number; height: number }, alt: string): void {
    const draw = () => void this.doc.image(Buffer.from(file), this.left, this.y, size)
    if (alt) {
      const figure = this.element('Figure', { alt })
      figure.add(draw)
      figure.end()
    } else this.ornament(draw)
    this.y += size.height + 10
  }

  /** Draws what is for the eye only. */
  ornament(draw: (doc: ReportDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw(this.doc)
    this.doc.endMarkedContent()
  }
}
