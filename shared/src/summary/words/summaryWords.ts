import { pool } from '../../rules/pooling.ts'
import type { Locale } from '../../schema/session.ts'
import { en } from './en.ts'
import { nb, type SummaryWords } from './nb.ts'
import { nn } from './nn.ts'

/** The words of the report in each language. */
export const summaryWords: Record<Locale, SummaryWords> = { nb, nn, en }

/** What a perspective is called: a board's own ones and unknown ones as they are. */
export function perspectiveName(perspective: string, words: SummaryWords): string {
  if (perspective === pool) return words.others
  const known = Object.entries(words.perspectives).find(([key]) => key === perspective)
  return known ? known[1] : perspective
}
