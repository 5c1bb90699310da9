import type { Block, Fact, ListItem, NoteSheet, PictureBlock } from '@samtavle/shared/summary/blocks/block'
import { colours } from '../colours.ts'
import { onOneLine } from '../plainText.ts'
import { lineHeight } from './lines.ts'
import { entry, fact, headings, looks, note, numberedEntry } from './settings.ts'
import type { Element, Sheet } from './sheet.ts'
import { drawTable } from './table.ts'

/** Draws blocks of the report one below the other. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  for (const [i, block] of blocks.entries()) {
    keepWithNext(sheet, blocks.slice(i))
    drawBlock(sheet, block)
  }
}

/**
 * Goes on to the next page unless headings and lines that stand before a table or a picture fit on this one together with
 * its beginning.
 */
export function keepWithNext(sheet: Sheet, blocks: readonly Block[], headingsBefore = 0): void {
  const leading = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'text')
  const block = blocks[leading]
  if (block?.kind !== 'table' && block?.kind !== 'picture') return
  const beginning = block.kind === 'table' ? 5 * lineHeight(looks.body) : (sizeOnPage(sheet, block)?.height ?? 0)
  sheet.need(3 * (leading + headingsBefore) * lineHeight(looks.body) + beginning)
}

function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block.level, block.text, block.isSmall)
    case 'text':
      return block.look === 'promise'
        ? drawPromise(sheet, block.text)
        : sheet.paragraph('P', block.text, looks[block.look ?? 'body'])
    case 'list':
      return drawList(sheet, block.items, block.isNumbered === true)
    case 'facts':
      for (const one of block.facts) drawFact(sheet, one, 0)
      return
    case 'table':
      return drawTable(sheet, block.columns, block.rows)
    case 'picture':
      return drawPicture(sheet, block)
    case 'notes':
      for (const one of block.notes) drawNote(sheet, one)
  }
}

/** What a picture that lies on the board may take up of a page, in points. */
const roomOnPage = { width: 330, height: 255 }
/** Points that one of its pixels may be wide: a small one is not blown up. */
const mostPerPixel = 0.75

/** A picture and the line below it stand on one page. */
function drawPicture(sheet: Sheet, block: PictureBlock): void {
  const { description, caption } = block
  const image = imageOf(sheet, block)
  const size = sizeOnPage(sheet, block)
  if (image && size) {
    sheet.need(size.height + 10 + (caption ? 3 * lineHeight(looks.quiet) : 0))
    sheet.figure(image.bytes, size, onOneLine(description))
  }
  if (caption) sheet.paragraph('P', caption, looks.quiet)
}

const imageOf = (sheet: Sheet, { image: [id] }: PictureBlock) => sheet.images.get(id)

/** In points; null when the picture is not at hand. */
function sizeOnPage(sheet: Sheet, block: PictureBlock): { width: number; height: number } | null {
  const image = imageOf(sheet, block)
  if (!image) return null
  const scale = Math.min(roomOnPage.width / image.width, roomOnPage.height / image.height, mostPerPixel)
  return { width: image.width * scale, height: image.height * scale }
}

/** A heading takes the beginning of what follows with it to the next page. */
export function drawHeading(sheet: Sheet, level: 1 | 2 | 3 | 4, text: string, isSmall = false): void {
  const setting = headings[isSmall ? 3 : level]
  sheet.need((setting.before ?? 0) + 2 * lineHeight(setting) + 3 * lineHeight(looks.body))
  sheet.paragraph(`H${level}`, text, setting)
}

const boxPadding = 14

/** The sentence of the front page, on a field of its own. */
function drawPromise(sheet: Sheet, text: string): void {
  const setting = looks.promise
  const width = sheet.width - 2 * boxPadding
  const lines = sheet.breaker.lines(text, setting, width)
  const height = lines.length * lineHeight(setting) + 2 * boxPadding
  sheet.need(height)
  const top = sheet.y
  sheet.ornament((doc) => doc.roundedRect(sheet.left, top, sheet.width, height, 8).fill(colours.accentSoft))
  sheet.y += boxPadding
  const element = sheet.element('P')
  sheet.lines(element, lines, setting, sheet.left + boxPadding, width)
  element.end()
  sheet.y += boxPadding + 12
}

const listIndent = 18

function drawList(sheet: Sheet, items: readonly ListItem[], isNumbered: boolean): void {
  const list = sheet.element('L')
  for (const [i, item] of items.entries()) drawItem(sheet, list, item, isNumbered ? `${i + 1}.` : '•')
  list.end()
  sheet.y += 4
}

function drawItem(sheet: Sheet, list: Element, { text, facts = [] }: ListItem, mark: string): void {
  const setting = mark === '•' ? entry : numberedEntry
  sheet.need((setting.before ?? 0) + 2 * lineHeight(setting))
  sheet.skip(setting.before ?? 0)
  const item = sheet.element('LI', {}, list)
  const label = sheet.element('Lbl', {}, item)
  label.add(() => sheet.draw(sheet.breaker.lines(mark, setting, listIndent), setting, sheet.left, sheet.y, listIndent))
  label.end()
  const body = sheet.element('LBody', {}, item)
  sheet.paragraph('P', text, { ...setting, before: 0, indent: listIndent }, body)
  for (const one of facts) drawFact(sheet, one, listIndent, body)
  body.end()
  item.end()
}

/** A name and what it is; a warning is said in words and set apart by its colour. */
function drawFact(sheet: Sheet, { name, value, isWarning }: Fact, indent: number, parent?: Element): void {
  const setting = indent > 0 ? fact : { ...looks.body, after: 2 }
  const warning = isWarning ? ({ font: 'bold', colour: 'warn' } as const) : {}
  sheet.paragraph('P', name ? `${name}: ${value}` : value, { ...setting, ...warning, indent }, parent)
}

/** A note with the edge of a sheet of paper; the edge is drawn beside what of it fits on the page. */
function drawNote(sheet: Sheet, { text, label, facts = [] }: NoteSheet): void {
  const said = label ? `${label}: ${text}` : text
  const indent = note.indent ?? 0
  const height = sheet.breaker.lines(said, note, sheet.width - indent).length * lineHeight(note)
  if (height < 300) sheet.need(height + (note.before ?? 0))
  const top = sheet.y + (sheet.isAtTop ? 0 : (note.before ?? 0))
  const page = sheet.doc.page
  sheet.paragraph('P', said, note)
  const from = sheet.doc.page === page ? top : sheet.doc.page.margins.top
  const until = sheet.y - (note.after ?? 0)
  sheet.ornament((doc) =>
    doc
      .moveTo(sheet.left + 1.5, from)
      .lineTo(sheet.left + 1.5, until)
      .lineWidth(2.5)
      .strokeColor(colours.note)
      .stroke(),
  )
  for (const one of facts) drawFact(sheet, one, indent)
}
