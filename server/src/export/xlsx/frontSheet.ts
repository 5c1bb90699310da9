import type { Block } from '@samtavle/shared/summary/blocks/block'
import { reportBlocks } from '@samtavle/shared/summary/blocks/reportBlocks'
import type { Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { perspectiveName } from '@samtavle/shared/summary/words/summaryWords'
import type { Sheet, Value } from './sheet.ts'

/** The front page, and who took part, as names and what is said of them. */
export function frontSheet(summary: Summary, words: SummaryWords): Sheet {
  const { front, title } = reportBlocks(summary)
  const { participants, devices, perspectives } = summary.participation
  let heading = words.summary
  const rows = front.flatMap((block): Value[][] => {
    if (block.kind === 'heading') heading = block.text
    return block.kind === 'heading' ? [] : textsOf(block).map((text) => [heading, text])
  })
  return {
    name: words.summary,
    columns: [
      { title: words.summary, width: 28 },
      { title, width: 90 },
    ],
    rows: [
      ...rows,
      [words.participation, words.people(participants)],
      [words.participation, words.devices(devices)],
      ...Object.entries(perspectives).map(([name, n]) => [perspectiveName(name, words), n]),
    ],
  }
}

function textsOf(block: Block): string[] {
  if (block.kind === 'text') return [block.text]
  if (block.kind === 'list') return block.items.map(({ text }) => text)
  return block.kind === 'facts' ? block.facts.map(({ name, value }) => `${name}: ${value}`) : []
}
