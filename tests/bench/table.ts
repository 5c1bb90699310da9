export type Cell = string | number

/** A Markdown table with columns that line up; the first column is text, the others are set right. */
export function table(head: readonly Cell[], body: readonly (readonly Cell[])[]): string {
  const lines = [head, ...body].map((line) => line.map(String))
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)))
  const row = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => aligned(cells[column] ?? '', width, column)).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const [first = [], ...others] = lines
  return [row(first), rule, ...others.map(row)].join('\n')
}

const aligned = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)
