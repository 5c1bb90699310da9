import { onOneLine } from './plainText.ts'

/** What no system takes in the name of a file, or what means something to a shell or in a header. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: names of files have none
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069<>:"'`/\\|?*%;=$&]+/g

/** The name of a file about something with this title: without whatever could lead elsewhere, never empty, not too long. */
export function fileName(title: string, kind: string, ending: string): string {
  const safe = onOneLine(title)
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${[kind, [...safe].slice(0, 80).join('').trim()].filter(Boolean).join(' – ')}.${ending}`
}

/** The header that gives a download its name (RFC 6266): plain letters for old readers, everything for the others. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/\s+/g, ' ')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
