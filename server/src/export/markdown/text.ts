import { balancedBidi } from '../bidi.ts'

/** Characters that can mean something anywhere in a line, and what can mean something at its beginning. */
const anywhere = /[\\`*_[\]<>|~&#]/g
const atTheBeginning = /^(?:[-+=:]|\d+(?=[.)]))/

/** Everything that ends a line somewhere: also what only some readers take for one. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** One line of somebody's text that shows as it was written and cannot begin a heading, a list, a table or a tag. */
function escapedLine(text: string): string {
  const escaped = text.trim().replace(anywhere, '\\$&')
  // A number is made harmless behind it: `1\.`; anything else in front.
  return escaped.replace(atTheBeginning, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** Somebody's text on one line, for headings, list items and cells. */
export function oneLine(text: string): string {
  const lines = balancedBidi(text).split(lineBreaks)
  return escapedLine(
    lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
  )
}

/** Somebody's text with its line breaks, in an item or paragraph whose lines are indented by `indent`. */
export function severalLines(text: string, indent = ''): string {
  const lines = balancedBidi(text).split(lineBreaks).map(escapedLine).filter(Boolean)
  return lines.join(`\\\n${indent}`)
}
