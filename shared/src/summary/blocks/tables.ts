import { formatNumber } from '../../locale/counting.ts'
import type { Summary, Vote } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Block, Cell, Column } from './block.ts'
import { traceText } from './quoted.ts'

/** Each closed round as a table, highest first. */
export function votes({ votes = [], locale }: Summary, words: SummaryWords): Block[] {
  return votes.flatMap((vote, i) => roundOfDots(vote, vote.title || words.round(i + 1), words, locale))
}

function roundOfDots(vote: Vote, title: string, words: SummaryWords, locale: Summary['locale']): Block[] {
  const rows = vote.ranked.map(({ proposal, dots, hands, rank, tied, changed }): Cell[] => {
    const remarks = [tied ? words.tied : '', changed ? words.changed : ''].filter(Boolean)
    return [
      { text: formatNumber(rank, locale) },
      { text: traceText(proposal, words), remark: remarks.join(', ') },
      { text: formatNumber(dots, locale) },
      ...(vote.hasHands ? [{ text: formatNumber(hands, locale) }] : []),
    ]
  })
  const columns: Column[] = [
    { title: words.rank, part: 1, isNumber: true },
    { title: words.proposal, part: 8 },
    { title: words.dots, part: 1.4, isNumber: true },
    ...(vote.hasHands ? [{ title: words.hands, part: 2.4, isNumber: true }] : []),
  ]
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'text', look: 'quiet', text: aboutRound(vote, words).join(' · ') },
    ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : []),
    ...withoutDots(vote, words),
  ]
}

const aboutRound = ({ voters, budget, abstained }: Vote, words: SummaryWords): string[] => [
  words.voters(voters),
  words.dotsEach(budget),
  ...(abstained > 0 ? [words.abstained(abstained)] : []),
]

function withoutDots({ none }: Vote, words: SummaryWords): Block[] {
  if (none.length === 0) return []
  return [
    { kind: 'heading', level: 4, text: words.withoutDots },
    { kind: 'list', items: none.map((trace) => ({ text: traceText(trace, words) })) },
  ]
}

/** How notes became wordings, decisions and measures, one note per row; columns that nothing stands in are left out. */
export function trace({ trace = [], locale }: Summary, words: SummaryWords): Block[] {
  if (trace.length === 0) return []
  const { note, problem, decision, measure } = words.kinds
  const all = [
    { title: note, part: 3, texts: trace.map((row) => row.note.text) },
    { title: words.theme, part: 2, texts: trace.map((row) => row.theme ?? '') },
    {
      title: words.dots,
      part: 1.5,
      isNumber: true,
      texts: trace.map(({ dots }) => (dots === null ? '' : formatNumber(dots, locale))),
    },
    { title: problem, part: 3, texts: trace.map((row) => row.wordings.join('\n')) },
    { title: decision, part: 3, texts: trace.map((row) => row.decisions.join('\n')) },
    { title: measure, part: 3, texts: trace.map((row) => row.measures.join('\n')) },
  ]
  const used = all.filter(({ texts }) => texts.some((text) => text !== ''))
  const rows = trace.map((_, i) => used.map(({ texts }) => ({ text: texts[i] ?? '' })))
  return [{ kind: 'table', columns: used.map(({ texts, ...column }) => column), rows }]
}
