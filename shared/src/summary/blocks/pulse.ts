import { formatNumber } from '../../locale/counting.ts'
import { formatDay } from '../../locale/dates.ts'
import type { PulseReport, Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Block } from './block.ts'

/** How each meeting was: the mean of every question, or that there were too few. */
export const pulse = ({ pulse = [], locale }: Summary, words: SummaryWords): Block[] =>
  pulse.flatMap((meeting) => pulseOfMeeting(meeting, words, locale))

function pulseOfMeeting({ meeting, answers, questions }: PulseReport, words: SummaryWords, locale: Summary['locale']) {
  const title = meeting ? words.meetingOn(formatDay(meeting, locale)) : words.pulse
  const heading: Block = { kind: 'heading', level: 3, text: title }
  if (answers === null) return [heading, { kind: 'text', look: 'quiet', text: words.pulseFew } as const]
  const about = `${words.pulseAnswers(answers)} · ${words.pulseScale}`
  const facts = questions.map(({ text, mean }) => ({
    name: text,
    value: mean === null ? '–' : formatNumber(Math.round(mean * 10) / 10, locale),
  }))
  return [heading, { kind: 'text', look: 'quiet', text: about } as const, { kind: 'facts', facts } as const]
}
