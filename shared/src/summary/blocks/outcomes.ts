import { formatNumber } from '../../locale/counting.ts'
import { formatDay } from '../../locale/dates.ts'
import { stances } from '../../rules/agreement.ts'
import type { Locale } from '../../schema/session.ts'
import type { Measure, Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Block, Fact } from './block.ts'
import { facts, traceFacts, traceText } from './quoted.ts'

/** What was decided, and which notes it builds on. */
export function decisions({ decisions = [] }: Summary, words: SummaryWords): Block[] {
  const items = decisions.map(({ text, sources }) => ({ text, facts: traceFacts(words.sources, sources, words) }))
  return items.length > 0 ? [{ kind: 'list', isNumbered: true, items }] : []
}

/** Who does what by when. */
export function measures({ measures = [], locale }: Summary, words: SummaryWords): Block[] {
  const items = measures.map((measure) => ({
    text: measure.text,
    facts: [...measureFacts(measure, words, locale), ...traceFacts(words.sources, measure.sources, words)],
  }))
  return items.length > 0 ? [{ kind: 'list', isNumbered: true, items }] : []
}

function measureFacts(measure: Measure, words: SummaryWords, locale: Locale): Fact[] {
  const { owner, due, status, passed } = measure
  const date = due ? formatDay(due, locale) : words.noDue
  return [
    { name: words.owner, value: owner ?? words.noOwner, isWarning: owner === null },
    { name: words.due, value: passed ? `${date} (${words.passed})` : date, isWarning: passed },
    { name: words.status, value: words.statuses[status] },
    ...facts([
      [words.result, measure.result],
      [words.learnt, measure.learnt],
      ['', measure.takeHome ? words.takeHome : ''],
    ]),
  ]
}

/** Notes that both stand, and the question between them. */
export function opposing({ opposing = [] }: Summary, words: SummaryWords): Block[] {
  return opposing.flatMap(({ question, cards: [one, other], settled }): Block[] => [
    ...(question ? [{ kind: 'heading', level: 3, text: question } as const] : []),
    { kind: 'notes', notes: [{ text: one.text }] },
    { kind: 'text', look: 'quiet', text: words.against },
    { kind: 'notes', notes: [{ text: other.text }] },
    ...(settled > 0 ? [{ kind: 'text', look: 'quiet', text: words.settled(settled) } as const] : []),
  ])
}

/** What everybody was asked to agree to, how many did, and the reservations. */
export function agreements({ agreements = [], locale }: Summary, words: SummaryWords): Block[] {
  const items = agreements.map((agreed) => ({
    text: traceText(agreed.about, words),
    facts: [
      ...stances.map((stance) => ({ name: words[stance], value: formatNumber(agreed[stance], locale) })),
      ...agreed.reservations.map((value) => ({ name: words.reservations, value })),
    ],
  }))
  return items.length > 0 ? [{ kind: 'list', items }] : []
}
