const most = 80

/** Enough of a note's text to know it by, for the names of buttons. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most).trimEnd()} …` : line
}
