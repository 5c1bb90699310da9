import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import type { CardRow } from '../cardRows.ts'
import { dateOf, type Sheet } from './sheet.ts'

/** The cards by kind: notes with what became of them, wordings and decisions with what they build on, measures, terms, free texts. */
export function cardSheets(rows: readonly CardRow[], words: SummaryWords): Sheet[] {
  const { kinds } = words
  const of = (...names: string[]) => rows.filter(({ kind }) => names.includes(kind))
  const sheets = [
    noteSheet(of(kinds.note, kinds.idea), words),
    basedSheet(words.problem, of(words.startingPoint, kinds.problem), words),
    basedSheet(words.decisions, of(kinds.decision), words),
    measureSheet(of(kinds.measure), words),
    termSheet(of(kinds.term), words),
    fixtureSheet(of(kinds.text, kinds.image), words),
  ]
  return sheets.filter((sheet) => sheet.rows.length > 0)
}

const noteSheet = (rows: CardRow[], words: SummaryWords): Sheet => ({
  name: words.appendix,
  columns: [
    { title: words.kind, width: 10 },
    { title: words.text, width: 60 },
    { title: words.area, width: 24 },
    { title: words.theme, width: 24 },
    { title: words.dots, width: 9 },
    { title: words.kinds.problem, width: 40 },
    { title: words.kinds.decision, width: 40 },
    { title: words.kinds.measure, width: 40 },
  ],
  rows: rows.map((row) => [
    row.kind,
    row.text,
    row.area,
    row.theme,
    row.dots,
    row.wordings,
    row.decisions,
    row.measures,
  ]),
})

const basedSheet = (name: string, rows: CardRow[], words: SummaryWords): Sheet => ({
  name,
  columns: [
    { title: words.kind, width: 26 },
    { title: words.text, width: 70 },
    { title: words.sources, width: 70 },
  ],
  rows: rows.map(({ kind, text, basis }) => [kind, text, basis]),
})

const measureSheet = (rows: CardRow[], words: SummaryWords): Sheet => ({
  name: words.measures,
  columns: [
    { title: words.kinds.measure, width: 60 },
    { title: words.owner, width: 26 },
    { title: words.due, width: 13 },
    { title: words.status, width: 16 },
    { title: words.sources, width: 60 },
  ],
  rows: rows.map(({ text, owner, due, status, basis }) => [text, owner, dateOf(due), status, basis]),
})

const termSheet = (rows: CardRow[], words: SummaryWords): Sheet => ({
  name: words.glossary,
  columns: [
    { title: words.kinds.term, width: 30 },
    { title: words.meaning, width: 80 },
  ],
  rows: rows.map(({ text, basis }) => [text, basis]),
})

const fixtureSheet = (rows: CardRow[], words: SummaryWords): Sheet => ({
  name: words.kinds.text,
  columns: [
    { title: words.kind, width: 10 },
    { title: words.text, width: 80 },
    { title: words.area, width: 24 },
  ],
  rows: rows.map(({ kind, text, area }) => [kind, text, area]),
})
