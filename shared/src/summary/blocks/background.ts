import type { Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Block } from './block.ts'
import { traceFacts } from './quoted.ts'

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

/** The question the work began with, and the wordings put forward. */
export function problem({ problem }: Summary, words: SummaryWords): Block[] {
  if (!problem) return []
  const items = problem.wordings.map(({ text, mergedFrom }) => ({
    text,
    facts: traceFacts(words.mergedFrom, mergedFrom, words),
  }))
  return [
    ...(problem.question
      ? [heading(words.startingPoint), { kind: 'text', look: 'lead', text: problem.question } as const]
      : []),
    ...(items.length > 0 ? [heading(words.wordings), { kind: 'list', items } as const] : []),
  ]
}

/** Words that were flagged or agreed on. */
export function glossary({ glossary = [] }: Summary, words: SummaryWords): Block[] {
  const facts = glossary.map(({ term, meaning }) => ({ name: term, value: meaning || words.noMeaning }))
  return facts.length > 0 ? [{ kind: 'facts', facts }] : []
}
