import { readDocument } from '@samtavle/shared/schema/document'
import { summarize } from '@samtavle/shared/summary/summarize'
import type { Summary } from '@samtavle/shared/summary/summary'
import type { ExampleBoard } from './buildBoard.ts'

/** 25 November 2026, early in the afternoon in Norway. */
export const afterTheMeeting = Date.UTC(2026, 10, 25, 12, 30)

/** The report on an example board. */
export function summaryOf({ doc, session, participation }: ExampleBoard, now = afterTheMeeting): Summary {
  return summarize({ content: readDocument(doc), session, participation, now })
}
