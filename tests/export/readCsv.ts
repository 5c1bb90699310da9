/** The rows of a CSV file (RFC 4180) that says it is UTF-8. */
export function readCsv(file: string, divider: string): string[][] {
  if (!file.startsWith('\ufeff')) throw new Error('no byte order mark')
  const text = file.slice(1).replace(/\r\n$/, '')
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${divider}\\r\\n]*))(${divider}|\\r\\n|$)`, 'gy')
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [all, quoted, plain, end] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (all === '' || cell.lastIndex >= text.length) break
    if (end === '\r\n') rows.push([])
  }
  return rows
}
