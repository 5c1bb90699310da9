import { formatInstant } from '../../locale/dates.ts'
import type { SectionId } from '../sections.ts'
import type { Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import { summaryWords } from '../words/summaryWords.ts'
import { frames, glossary, problem } from './background.ts'
import type { Block, ReportBlocks } from './block.ts'
import { front } from './front.ts'
import { appendix, participation, themes } from './notes.ts'
import { agreements, decisions, measures, opposing } from './outcomes.ts'
import { pulse } from './pulse.ts'
import { trace, votes } from './tables.ts'

const sections: Record<SectionId, (summary: Summary, words: SummaryWords) => Block[]> = {
  frames,
  problem,
  decisions,
  measures,
  themes,
  votes,
  agreements,
  trace,
  opposing,
  glossary,
  participation,
  pulse,
  appendix,
}

/** The report as blocks, in its own language. */
export function reportBlocks(summary: Summary): ReportBlocks {
  const words = summaryWords[summary.locale]
  return {
    title: summary.title || words.untitled,
    front: front(summary, words),
    parts: summary.sections.map((id) => ({ title: words[id], blocks: sections[id](summary, words) })),
    colophon: words.madeAt(formatInstant(summary.madeAt, summary.locale)),
  }
}
