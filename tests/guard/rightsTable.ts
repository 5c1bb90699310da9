import type { Answer } from './guardedBoard.ts'

/** A table of answers, one row per act and one column per situation. */
export interface RightsTable {
  columns: string[]
  rows: { act: string; answers: Answer[] }[]
}

/** Reads a table whose first line names the columns; names of acts may have single spaces in them. */
export function readTable(text: string): RightsTable {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/))
  return {
    columns: head.slice(1),
    rows: rows.map(([act = '', ...answers]) => ({ act, answers: answers as Answer[] })),
  }
}
