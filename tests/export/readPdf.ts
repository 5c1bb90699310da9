import { unzlibSync } from 'fflate'

/** What a reader finds in a PDF. */
export interface ReadPdf {
  /** Everything outside of streams: the objects as they are written. */
  objects: string
  /** The text of each page, in the order in which it was drawn. */
  pages: string[]
  /** What the tags say in place of what is drawn. */
  actualTexts: string[]
}

interface PdfObject {
  head: string
  stream: Uint8Array | null
}

/** Reads the objects, and the text of the pages by the maps that the fonts bring for this purpose. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(bytes)
  const fonts = fontMaps(objects)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head))
  return {
    objects: [...objects.values()].map(({ head }) => head).join('\n'),
    pages: pages.map(({ head }) => pageText(objects.get(reference(head, 'Contents') ?? 0), fonts)),
    actualTexts: [...objects.values()].flatMap(({ head }) => {
      const [, text] = /\/ActualText \((.*?[^\\])\)/s.exec(head) ?? []
      return text === undefined ? [] : [decodedString(text)]
    }),
  }
}

function objectsOf(bytes: Uint8Array): Map<number, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of text.matchAll(/(\d+) 0 obj\n/g)) {
    const from = match.index + match[0].length
    const end = text.indexOf('\nendobj', from)
    const body = text.slice(from, end)
    const streamAt = body.indexOf('stream\n')
    const head = streamAt < 0 ? body : body.slice(0, streamAt)
    objects.set(Number(match[1]), { head, stream: streamAt < 0 ? null : streamOf(bytes, from + streamAt + 7, head) })
  }
  return objects
}

function streamOf(bytes: Uint8Array, at: number, head: string): Uint8Array {
  const length = Number(/\/Length (\d+)/i.exec(head)?.[1] ?? 0)
  const raw = bytes.subarray(at, at + length)
  return head.includes('FlateDecode') && !head.includes('/Image') ? unzlibSync(raw) : raw
}

const reference = (head: string, key: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(head)
  return found ? Number(found[1]) : null
}

/** Font name on the page → glyph → text. */
function fontMaps(objects: Map<number, PdfObject>): Map<string, Map<number, string>> {
  const maps = new Map<string, Map<number, string>>()
  for (const { head } of objects.values()) {
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = objects.get(reference(objects.get(Number(id))?.head ?? '', 'ToUnicode') ?? 0)?.stream
      if (map) maps.set(name!, glyphMap(Buffer.from(map).toString('latin1')))
    }
  }
  return maps
}

function glyphMap(map: string): Map<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, from, list] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    let glyph = Number.parseInt(from!, 16)
    for (const [, hex] of list!.matchAll(/<([\w ]*)>/g)) glyphs.set(glyph++, utf16(hex!.replaceAll(' ', '')))
  }
  return glyphs
}

const utf16 = (hex: string): string => {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

function pageText(contents: PdfObject | undefined, fonts: Map<string, Map<number, string>>): string {
  const drawn = Buffer.from(contents?.stream ?? new Uint8Array()).toString('latin1')
  let glyphs = new Map<number, string>()
  const lines: string[] = []
  for (const [, font, shown] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) glyphs = fonts.get(font) ?? new Map()
    else lines.push([...(shown ?? '').matchAll(/<(\w+)>/g)].map(([, hex]) => decoded(hex!, glyphs)).join(''))
  }
  return lines.join('\n')
}

const decoded = (hex: string, glyphs: Map<number, string>): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => glyphs.get(Number.parseInt(code, 16)) ?? '').join('')

/** A string of a PDF: UTF-16 when it says so. */
function decodedString(raw: string): string {
  const bytes = raw.replace(/\\([nrtbf()\\]|\d{3})/g, (_, sign: string) =>
    /\d/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8))
      : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign),
  )
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
}
