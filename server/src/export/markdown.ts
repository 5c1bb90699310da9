import { formatInstant } from '@samtavle/shared/locale/dates'
import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { noImages } from '../images/imagesById.ts'
import { under } from './markdown/blocks.ts'
import { front } from './markdown/front.ts'
import { pictureDefinitions, sections } from './markdown/sections.ts'

/** The report as Markdown (CommonMark with tables). */
export function summaryMarkdown(summary: Summary, images = noImages): string {
  const words = summaryWords[summary.locale]
  const blocks = [
    ...front(summary, words),
    ...summary.sections.flatMap((id) => under(2, words[id], sections[id](summary, words, images))),
    '---',
    words.madeAt(formatInstant(summary.madeAt, summary.locale)),
    ...pictureDefinitions(summary, images),
  ]
  return `${blocks.join('\n\n')}\n`
}
