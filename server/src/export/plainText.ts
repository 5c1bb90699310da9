import { balancedBidi } from './bidi.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no way to write
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Everything that ends a line somewhere: also what only some readers take for one. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Somebody's text as XML can hold it: characters that it has no way to write are left out. */
export const writable = (text: string): string => text.replace(unwritable, '')

/** The lines of somebody's text, none of which turns the letters of another around. */
export const linesOf = (text: string): string[] => balancedBidi(text).split(lineBreaks).map(writable)

/** Somebody's text on one line. */
export const onOneLine = (text: string): string => linesOf(text).join(' ').replace(/\s+/g, ' ').trim()

/** Whether a text is written from right to left: its first letter decides, as `dir="auto"` does. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
}
