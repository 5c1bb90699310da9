import { strFromU8, unzipSync } from 'fflate'

/** The files of a zip as text, by name; pictures and the like are left out. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes))
  return new Map(files.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, file]) => [name, strFromU8(file)]))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** The paragraphs of a Word document, line breaks as line breaks. */
export function wordParagraphs(files: Map<string, string>): string[] {
  const body = files.get('word/document.xml') ?? ''
  return [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => {
    const pieces = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    return unescaped(pieces.map(([all, text]) => (all === '<w:br/>' ? '\n' : (text ?? ''))).join(''))
  })
}

export interface SheetCell {
  value: string
  /** As the file says it: `s` for text, `n` for a number or date. */
  type: string
}

/** The cells of each sheet of a workbook, row by row. */
export function sheetCells(files: Map<string, string>): Map<string, SheetCell[][]> {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    unescaped([...(item ?? '').matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text).join('')),
  )
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name!,
  )
  return new Map(
    names.map((name, i) => [unescaped(name), rowsOf(files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '', shared)]),
  )
}

const rowsOf = (sheet: string, shared: string[]): SheetCell[][] =>
  [...sheet.matchAll(/<row[ >].*?<\/row>/gs)].map(([row]) => {
    const cells: SheetCell[] = []
    for (const [, column, attributes, inner = ''] of row.matchAll(/<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const type = /t="(\w+)"/.exec(attributes ?? '')?.[1] ?? 'n'
      const raw = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? ''
      cells[column!.charCodeAt(0) - 65] = { type, value: type === 's' ? (shared[Number(raw)] ?? '') : raw }
    }
    return Array.from(cells, (cell) => cell ?? { type: '', value: '' })
  })
