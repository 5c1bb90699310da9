import { RowSink } from './rowSink.ts'

const dividers = ['\t', ';', ','] as const

/** The rows of a text whose cells are divided by tabs, semicolons or commas, quoted as RFC 4180 says. */
export function delimitedRows(text: string): RowSink {
  const source = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/, '')
  const divider = dividerOf(source)
  const sink = new RowSink()
  let at = 0
  let column = 0
  while (at < source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at, divider) : plainCell(source, at, divider)
    sink.cell(column++, cell)
    at = end
    if (source[at] === divider) {
      at++
      continue
    }
    sink.endRow()
    column = 0
    at += source.startsWith('\r\n', at) ? 2 : 1
  }
  sink.endRow()
  return sink
}

/** What divides the first line that has something to divide: nobody puts a tab or a semicolon in a heading. */
function dividerOf(source: string): string {
  const lines = source
    .slice(0, 20_000)
    .split('\n', 10)
    .map((line) => line.replace(/"[^"]*"/g, ''))
  for (const line of lines) {
    const found = dividers.find((divider) => line.includes(divider))
    if (found) return found
  }
  return ','
}

function plainCell(source: string, start: number, divider: string): { cell: string; end: number } {
  let end = start
  while (end < source.length && source[end] !== divider && source[end] !== '\n' && source[end] !== '\r') end++
  return { cell: source.slice(start, end), end }
}

/** A cell in quotes; a quote that never ends goes to the end of the file. What stands behind the quotes belongs to it. */
function quotedCell(source: string, start: number, divider: string): { cell: string; end: number } {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const quote = source.indexOf('"', from)
    if (quote < 0) return { cell: parts.join('') + source.slice(from), end: source.length }
    parts.push(source.slice(from, quote))
    from = quote + 1
    if (source[from] !== '"') break
    parts.push('"')
    from++
  }
  const rest = plainCell(source, from, divider)
  return { cell: parts.join('') + rest.cell, end: rest.end }
}
