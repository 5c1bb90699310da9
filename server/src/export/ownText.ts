import { formatInstant } from '@samtavle/shared/locale/dates'
import type { OwnData } from '@samtavle/shared/protocol/ownData'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { ownWords } from './ownWords.ts'
import { linesOf, onOneLine } from './plainText.ts'

/** All that somebody has written, as plain text to read: a heading each for notes, drafts and answers. */
export function ownText({ board, madeAt, name, cards, comments, drafts, answers }: OwnData): string {
  const words = ownWords[board.locale]
  const { kinds } = summaryWords[board.locale]
  const title = onOneLine(board.title) || summaryWords[board.locale].untitled
  const cardLines = cards.map(({ kind, text, area, theme, state, reason }) =>
    item(text, [
      ...(kind === 'note' ? [] : [kinds[kind]]),
      ...[area, theme].map(onOneLine),
      ...(state === 'visible' ? [] : [words[state]]),
      onOneLine(reason),
    ]),
  )
  const commentLines = comments.map(({ text, about, state, reason }) =>
    item(text, [
      about === null ? words.toBrief : about && words.to(onOneLine(about)),
      ...(state === 'visible' ? [] : [words[state]]),
      onOneLine(reason),
    ]),
  )
  const draftLines = drafts.map(({ text, area, isAdded }) =>
    item(text, [onOneLine(area), isAdded ? '' : words.inField]),
  )
  const answerLines = answers.map(({ about, values }) => item(values.join(', '), [onOneLine(about)]))
  const parts = [
    ...part(words.cards, cardLines),
    ...part(words.comments, commentLines),
    ...part(words.drafts, draftLines),
    ...part(words.answers, answerLines),
  ]
  return [
    `${words.title}: ${title}`,
    formatInstant(madeAt, board.locale),
    ...(name ? [`${words.name}: ${onOneLine(name)}`] : []),
    ...(parts.length > 0 ? parts : ['', words.nothing]),
    '',
  ].join('\n')
}

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `${heading} (${lines.length})`, '', ...lines] : []

/** Somebody's text under a dash, its further lines below it, and what is said of it in brackets. */
function item(text: string, about: readonly string[]): string {
  const said = about.filter(Boolean).join(' · ')
  return `- ${linesOf(text).join('\n  ')}${said ? ` [${said}]` : ''}`
}
