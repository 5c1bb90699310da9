import type { Card } from '@samtavle/shared/schema/card'
import { traceText } from '@samtavle/shared/summary/blocks/quoted'
import { inWords } from '@samtavle/shared/summary/fixtures'
import type { Decision, Measure, Summary } from '@samtavle/shared/summary/summary'
import { traceRows } from '@samtavle/shared/summary/trace'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'

/** A card of the report as a row of a sheet. */
export interface CardRow {
  kind: string
  text: string
  area: string
  theme: string
  dots: number | null
  /** What it was made from, or what a term means. */
  basis: string
  wordings: string
  decisions: string
  measures: string
  owner: string
  /** Day `YYYY-MM-DD`. */
  due: string | null
  status: string
}

const empty: Omit<CardRow, 'kind' | 'text'> = {
  area: '',
  theme: '',
  dots: null,
  basis: '',
  wordings: '',
  decisions: '',
  measures: '',
  owner: '',
  due: null,
  status: '',
}

/** Every card that the report shows, one row each: the question first, then notes with what became of them, then outcomes. */
export function cardRows(summary: Summary, words: SummaryWords): CardRow[] {
  const { problem, decisions = [], measures = [], glossary = [], agreements = [] } = summary
  const row = (kind: Card['kind'], text: string, more: Partial<CardRow> = {}): CardRow => ({
    ...empty,
    kind: words.kinds[kind],
    text,
    ...more,
  })
  const sources = (outcome: Decision) => outcome.sources.map((trace) => traceText(trace, words)).join('\n')
  return [
    ...(problem?.question ? [{ ...empty, kind: words.startingPoint, text: problem.question }] : []),
    ...noteRows(summary, words),
    ...(summary.appendix ?? []).flatMap(({ area, fixtures }) =>
      inWords(fixtures).map(({ text, picture }) => row(picture ? 'image' : 'text', text, { area: area?.title ?? '' })),
    ),
    ...(problem?.wordings ?? []).map(({ text, mergedFrom }) =>
      row('problem', text, { basis: mergedFrom.map((trace) => traceText(trace, words)).join('\n') }),
    ),
    ...decisions.map((decision) => row('decision', decision.text, { basis: sources(decision) })),
    ...measures.map((measure) =>
      row('measure', measure.text, { basis: sources(measure), ...measureColumns(measure, words) }),
    ),
    ...agreements.flatMap(({ about, reservations }) =>
      reservations.map((text) => ({ ...empty, kind: words.reservations, text, basis: traceText(about, words) })),
    ),
    ...glossary.map(({ term, meaning }) => row('term', term, { basis: meaning })),
  ]
}

const measureColumns = ({ owner, due, status }: Measure, words: SummaryWords) => ({
  owner: owner ?? words.noOwner,
  due,
  status: words.statuses[status],
})

/** Notes as they led to something; of a report without its appendix, those that did. */
const noteRows = (summary: Summary, words: SummaryWords): CardRow[] => {
  const rows = summary.appendix ? traceRows(summary) : (summary.trace ?? [])
  return rows.map(({ note, area, theme, dots, wordings, decisions, measures }) => ({
    ...empty,
    kind: words.kinds[note.kind],
    text: note.text,
    area: area ?? '',
    theme: theme ?? '',
    dots,
    wordings: wordings.join('\n'),
    decisions: decisions.join('\n'),
    measures: measures.join('\n'),
  }))
}
