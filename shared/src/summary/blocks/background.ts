import type { Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Block } from './block.ts'
import { facts, traceFacts, traceText } from './quoted.ts'

/** What the work is for, what is fixed and what is open. */
export function frames({ frames }: Summary, words: SummaryWords): Block[] {
  if (!frames) return []
  return [
    ...(frames.purpose ? [heading(words.purpose), { kind: 'text', text: frames.purpose } as const] : []),
    ...bullets(words.fixed, frames.fixed),
    ...bullets(words.influence, frames.influence),
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text })

const bullets = (title: string, lines: readonly string[]): Block[] =>
  lines.length > 0 ? [heading(title), { kind: 'list', items: lines.map((text) => ({ text })) }] : []

/** The wording that was chosen and where it came from, the question the work began with, and the wordings put forward. */
export function problem({ problem }: Summary, words: SummaryWords): Block[] {
  if (!problem) return []
  const { chosen, ancestors, question } = problem
  const items = problem.wordings.map((wording) => ({
    text: wording.text,
    facts: [
      ...facts([['', wording.dots === null ? '' : words.dotsOfWording(wording.dots)]]),
      ...traceFacts(words.mergedFrom, wording.mergedFrom, words),
      ...traceFacts(words.buildsOnNotes, wording.sources, words),
    ],
  }))
  return [
    ...(chosen ? [heading(words.chosen), lead(chosen.text)] : []),
    ...bullets(
      words.ancestors,
      ancestors.map((trace) => traceText(trace, words)),
    ),
    ...(question ? [heading(words.startingPoint), lead(question)] : []),
    ...(items.length > 0 ? [heading(words.wordings), { kind: 'list', items } as const] : []),
  ]
}

const lead = (text: string): Block => ({ kind: 'text', look: 'lead', text })

/** Words that were flagged or agreed on. */
export function glossary({ glossary = [] }: Summary, words: SummaryWords): Block[] {
  const terms = glossary.map(({ term, meaning }) => ({ name: term, value: meaning || words.noMeaning }))
  return terms.length > 0 ? [{ kind: 'facts', facts: terms }] : []
}
