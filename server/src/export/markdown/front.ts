import { formatDay } from '@samtavle/shared/locale/dates'
import type { Front, Quote, Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { type Blocks, factItems, list, quoteItem, under } from './blocks.ts'
import { oneLine, severalLines } from './text.ts'

/** What those who decide read first. */
export function front(summary: Summary, words: SummaryWords): Blocks {
  const { title, front, locale } = summary
  const about = front.meeting ? [words.summary, words.meetingOn(formatDay(front.meeting, locale))] : [words.summary]
  return [
    `# ${oneLine(title) || words.untitled}`,
    about.join(' · '),
    `> ${oneLine(front.promise)}`,
    ...(front.notesGone ? [words.notesGone(formatDay(front.notesGone, locale))] : []),
    ...(summary.foreword ? [severalLines(summary.foreword)] : []),
    ...under(2, words.question, front.question ? [severalLines(front.question)] : []),
    ...under(2, words.asks, asks(front, words)),
    ...under(2, words.answer, answer(summary, words)),
  ]
}

function asks({ asks }: Front, words: SummaryWords): Blocks {
  if (!asks) return []
  const named = (title: string, quotes: readonly Quote[]) =>
    under(3, title, quotes.length > 0 ? [list(quotes.map((card) => quoteItem(card, words)))] : [])
  return [...named(words.askAnswer, asks.decisions), ...named(words.askOwners, asks.ownersFor)]
}

function answer({ front: { answer }, locale }: Summary, words: SummaryWords): Blocks {
  if (!answer) return []
  const by = answer.by && formatDay(answer.by, locale) + (answer.passed ? ` (${words.passed})` : '')
  return [
    list(
      factItems([
        [words.answerFrom, oneLine(answer.receiver)],
        [words.answerBy, by],
        ...(answer.reply
          ? [[words.repliedOn(formatDay(answer.reply.on, locale)), oneLine(answer.reply.text)] as [string, string]]
          : []),
      ]),
    ),
  ]
}
