import * as v from 'valibot'
import { longText } from '../schema/values.ts'
import { type SectionId, sectionIds } from './sections.ts'
import type { Summary } from './summary.ts'

/** What a facilitator wants of the report: which sections behind the front page, and words of their own before it. */
export const choiceSchema = v.object({
  sections: v.pipe(v.array(v.picklist(sectionIds)), v.maxLength(sectionIds.length)),
  foreword: v.optional(longText, ''),
})
export type Choice = v.InferOutput<typeof choiceSchema>

/** How long a report can be, as ready choices of sections. */
export const lengths = ['front', 'short', 'full'] as const
export type Length = (typeof lengths)[number]

const short: readonly SectionId[] = ['problem', 'decisions', 'measures', 'votes', 'opposing', 'participation']

export const sectionsOfLength: Record<Length, readonly SectionId[]> = { front: [], short, full: sectionIds }

/** The report with only the chosen sections; what the others say is not in it. */
export function chosen(summary: Summary, { sections, foreword }: Choice): Summary {
  const wanted = new Set<string>(sections)
  const isOut = (key: string) => sectionIds.some((id) => id === key) && key !== 'participation' && !wanted.has(key)
  const kept = Object.fromEntries(Object.entries(summary).filter(([key]) => !isOut(key))) as unknown as Summary
  return {
    ...kept,
    sections: summary.sections.filter((id) => wanted.has(id)),
    ...(foreword.trim() ? { foreword } : {}),
  }
}
