import { TableRefused } from './tableRefused.ts'

/** The text in a file: UTF-8 or UTF-16 as it says itself, or else the letters that spreadsheets write here when nobody asks them. */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes)
  // Every text has a line that a person could have typed; bytes of anything else have zeros.
  if (text.includes('\u0000')) throw new TableRefused('no-table')
  return text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
