import { formatDay } from '../../locale/dates.ts'
import type { Quote, Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Block, Fact } from './block.ts'

/** What those who decide read first: whose input it is, the question, what is asked of them, and who answers when. */
export function front(summary: Summary, words: SummaryWords): Block[] {
  const { title, foreword, front, locale } = summary
  const about = [words.summary, ...(front.meeting ? [words.meetingOn(formatDay(front.meeting, locale))] : [])]
  return [
    { kind: 'text', look: 'kicker', text: about.join(' · ') },
    { kind: 'heading', level: 1, text: title || words.untitled },
    { kind: 'text', look: 'promise', text: front.promise },
    ...(front.notesGone
      ? [{ kind: 'text', look: 'quiet', text: words.notesGone(formatDay(front.notesGone, locale)) } as const]
      : []),
    ...(foreword ? [{ kind: 'text', text: foreword } as const] : []),
    ...under(words.question, front.question ? [{ kind: 'text', look: 'lead', text: front.question }] : []),
    ...under(words.asks, asks(summary, words)),
    ...under(words.answer, answer(summary, words)),
    ...under(words.atAGlance, glance(summary, words)),
  ]
}

const under = (text: string, blocks: Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 2, isSmall: true, text }, ...blocks] : []

function asks({ front: { asks } }: Summary, words: SummaryWords): Block[] {
  if (!asks) return []
  const named = (name: string, quotes: readonly Quote[]): Block[] =>
    quotes.length > 0
      ? [
          { kind: 'text', look: 'quiet', text: name },
          { kind: 'list', items: quotes.map(({ text }) => ({ text })) },
        ]
      : []
  return [...named(words.askAnswer, asks.decisions), ...named(words.askOwners, asks.ownersFor)]
}

function answer({ front: { answer }, locale }: Summary, words: SummaryWords): Block[] {
  if (!answer) return []
  const facts: Fact[] = []
  if (answer.receiver) facts.push({ name: words.answerFrom, value: answer.receiver })
  if (answer.by) facts.push({ name: words.answerBy, value: formatDay(answer.by, locale) })
  if (answer.reply) facts.push({ name: words.repliedOn(formatDay(answer.reply.on, locale)), value: answer.reply.text })
  if (answer.passed) facts.push({ name: words.status, value: words.passed, isWarning: true })
  return [{ kind: 'facts', facts }]
}

function glance({ figures, participation }: Summary, words: SummaryWords): Block[] {
  const counts: [(n: number) => string, number][] = [
    [words.people, participation.participants],
    [words.notes, figures.visibleNotes],
    [words.themeCount, Object.keys(figures.themes).length],
    [words.decisionCount, figures.decisions],
    [words.measureCount, figures.measures],
  ]
  const said = counts.filter(([, n]) => n > 0).map(([say, n]) => say(n))
  return said.length > 0 ? [{ kind: 'text', text: said.join(' · ') }] : []
}
