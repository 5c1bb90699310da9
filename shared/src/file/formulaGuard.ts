/** What makes a spreadsheet read a cell as a formula, also behind blanks and in wide letters. */
const formula = /^(?:[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|[\t\r\n])/

/** What the guard is put in front of: a formula, and what would lose an apostrophe of its own when the guard is taken off. */
const needsGuard = (text: string): boolean => formula.test(text.replace(/^'+/, ''))

/** A text as a cell that no spreadsheet carries out: with an apostrophe in front where it would be a formula. */
export const guardFormula = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/** The text of a cell that was guarded, by us or as others do it; apostrophes before anything else are somebody's own. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && needsGuard(text) ? text.slice(1) : text
