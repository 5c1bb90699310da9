import { TableRefused } from './tableRefused.ts'

/** What is heard while an XML text is read from the left. Names are without their prefix. */
export interface XmlListener {
  open(name: string, attributes: string): void
  close(name: string): void
  /** `read` gives it with the signs that XML writes in words: what nobody asks for costs nothing. */
  text(read: () => string): void
}

/** Reads XML in one pass and keeps nothing. Definitions of its own are refused: they are how a small file becomes a huge one. */
export function scanXml(xml: string, listener: XmlListener): void {
  let at = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start < 0) return
    if (start > at) {
      const from = at
      listener.text(() => plain(xml.slice(from, start)))
    }
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start)
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start)
      const end = at - 3
      listener.text(() => xml.slice(start + 9, end))
    } else if (xml.startsWith('<!', start)) throw new TableRefused('unsafe-table')
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start)
    else {
      at = endOfTag(xml, start)
      tell(xml.slice(start + 1, at - 1), listener)
    }
  }
}

function tell(tag: string, listener: XmlListener): void {
  if (tag.startsWith('/')) return listener.close(localName(tag.slice(1)))
  const isEmpty = tag.endsWith('/')
  const inner = isEmpty ? tag.slice(0, -1) : tag
  const blank = inner.search(/\s/)
  const name = localName(blank < 0 ? inner : inner.slice(0, blank))
  listener.open(name, blank < 0 ? '' : inner.slice(blank))
  if (isEmpty) listener.close(name)
}

/** The value of an attribute among those of a tag; '' when it is not there. */
export function attribute(attributes: string, name: string): string {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return plain(found?.[1] ?? found?.[2] ?? '')
}

const localName = (name: string): string => name.trim().replace(/^[^:]*:/, '')

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  if (at < 0) throw new TableRefused('damaged-table')
  return at + end.length
}

/** Behind the tag that begins at `start`; a `>` inside of quotes does not end it. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start; at < xml.length; at++) {
    const sign = xml[at] as string
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  throw new TableRefused('damaged-table')
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Letters that are looked through at a time: all that is found is held until they are. */
const window = 65_536
/** No sign is written in more letters than these. */
const longestSign = 10

/** Text with the signs that XML writes in words; any other word stays as it is. */
function plain(text: string): string {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const near = from + window - longestSign + 1
    const sign = from + window < text.length ? text.slice(near, from + window).lastIndexOf('&') : -1
    const end = sign >= 0 ? near + sign : from + window
    pieces.push(plainPiece(text.slice(from, end)))
    from = end
  }
  return pieces.join('')
}

const plainPiece = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    const isSign = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isSign ? String.fromCodePoint(code) : whole
  })
