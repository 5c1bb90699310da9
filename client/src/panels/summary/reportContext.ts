import type { Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { createContext, useContext } from 'react'

/** The report that is shown, for all of its parts. */
export const ReportContext = createContext<Summary | null>(null)

/** The report, and the words of its language. */
export function useReport(): { summary: Summary; words: SummaryWords } {
  const summary = useContext(ReportContext)
  if (!summary) throw new Error('There is no report around this component')
  return { summary, words: summaryWords[summary.locale] }
}
