import type { Summary } from '@samtavle/shared/summary/summary'

/** The report as data, texts exactly as they were written; `figures` can be checked against what was expected. */
export function summaryJson(summary: Summary): string {
  return JSON.stringify({ format: 'samtavle-summary/1', ...summary }, null, 2)
}
