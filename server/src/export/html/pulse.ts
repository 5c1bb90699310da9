import { formatNumber } from '@samtavle/shared/locale/counting'
import { formatDay } from '@samtavle/shared/locale/dates'
import type { PulseReport, Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'

/** How each meeting was: the mean of each question, where enough have answered. */
export function pulse({ pulse, locale }: Summary, words: SummaryWords): Markup | null {
  if (!pulse) return null
  return html`${pulse.map((one) => meeting(one, words, locale))}`
}

function meeting(
  { meeting: day, answers, questions }: PulseReport,
  words: SummaryWords,
  locale: Summary['locale'],
): Markup {
  const title = day ? words.meetingOn(formatDay(day, locale)) : words.pulse
  if (answers === null) return html`<h3>${title}</h3><p class="muted">${words.pulseFew}</p>`
  const rows = questions.map(
    ({ text, mean }) =>
      html`<tr><th scope="row"><bdi>${text}</bdi></th><td>${mean === null ? '–' : formatNumber(rounded(mean), locale)}</td></tr>`,
  )
  return html`<h3>${title}</h3><p class="muted">${words.pulseAnswers(answers)}</p>
<table class="small"><thead><tr><td></td><th scope="col">${words.pulseScale}</th></tr></thead><tbody>${rows}</tbody></table>`
}

const rounded = (mean: number): number => Math.round(mean * 10) / 10
