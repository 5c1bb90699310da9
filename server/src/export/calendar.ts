import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { linesOf, onOneLine } from './plainText.ts'

interface Entry {
  id: string
  day: string
  title: string
  about: string
}

/** The days of the report as a calendar (RFC 5545): when measures are due, and when the receiver answers. */
export function calendar(summary: Summary, boardId: string, page: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samtavle//Samtavle//NO',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(summary.title)}`,
    ...entriesOf(summary, boardId).flatMap((entry) => eventLines(entry, summary.madeAt, page)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function entriesOf({ title, locale, front: { answer }, measures = [] }: Summary, boardId: string): Entry[] {
  const words = summaryWords[locale]
  const due = measures.flatMap(({ id, text: measure, due: day, owner, status }) =>
    day && status !== 'done' && status !== 'dropped'
      ? [{ id, day, title: `${words.due}: ${measure}`, about: `${words.owner}: ${owner ?? words.noOwner}` }]
      : [],
  )
  const answers =
    answer?.by && !answer.reply
      ? [{ id: `${boardId}-answer`, day: answer.by, title: `${words.answer}: ${title}`, about: answer.receiver }]
      : []
  return [...due, ...answers]
}

function eventLines({ id, day, title, about }: Entry, madeAt: number, page: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return [
    'BEGIN:VEVENT',
    `UID:${id}@samtavle`,
    `DTSTAMP:${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${text(onOneLine(title))}`,
    `DESCRIPTION:${text(about)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Text as the format wants it: nothing in it begins a new line or another value. */
const text = (said: string): string =>
  linesOf(said)
    .join('\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

/** Lines of at most 75 bytes; a sign of several bytes stays whole. */
function folded(line: string): string {
  const rows: string[] = ['']
  let bytes = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (bytes + size > 74) {
      rows.push(' ')
      bytes = 1
    }
    rows[rows.length - 1] += sign
    bytes += size
  }
  return rows.join('\r\n')
}
