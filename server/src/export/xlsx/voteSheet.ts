import { stances } from '@samtavle/shared/rules/agreement'
import { traceText } from '@samtavle/shared/summary/blocks/quoted'
import type { Agreed, Vote } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import type { Sheet, Value } from './sheet.ts'

/** Every proposal of every round with its dots, those without any too. */
export function voteSheet(votes: readonly Vote[], words: SummaryWords): Sheet {
  return {
    name: words.dots,
    columns: [
      { title: words.roundTitle, width: 26 },
      { title: words.rank, width: 7 },
      { title: words.proposal, width: 70 },
      { title: words.dots, width: 9 },
      { title: words.hands, width: 12 },
      { title: words.remark, width: 30 },
    ],
    rows: votes.flatMap((vote, i) => roundRows(vote, vote.title || words.round(i + 1), words)),
  }
}

const roundRows = ({ ranked, none, hasHands }: Vote, title: string, words: SummaryWords): Value[][] => [
  ...ranked.map(({ proposal, dots, hands, rank, tied, changed }) => [
    title,
    rank,
    traceText(proposal, words),
    dots,
    hasHands ? hands : null,
    [tied ? words.tied : '', changed ? words.changed : ''].filter(Boolean).join(', '),
  ]),
  ...none.map((trace) => [title, null, traceText(trace, words), 0, null, '']),
]

/** What everybody was asked to agree to, with the sums and each reservation. */
export function agreementSheet(agreements: readonly Agreed[], words: SummaryWords): Sheet {
  return {
    name: words.agreements,
    columns: [
      { title: words.text, width: 70 },
      ...stances.map((stance) => ({ title: words[stance], width: 13 })),
      { title: words.reservations, width: 70 },
    ],
    rows: agreements.map((agreed) => [
      traceText(agreed.about, words),
      ...stances.map((stance) => agreed[stance]),
      agreed.reservations.join('\n'),
    ]),
  }
}
