import { formatDay } from '../locale/dates.ts'
import type { Summary } from './summary.ts'
import type { SummaryWords } from './words/nb.ts'

/** What is said of who took part, line by line: in all, meeting by meeting where there were several, and notes of others' hands. */
export function participationLines({ participation, locale }: Summary, words: SummaryWords): string[] {
  const { participants, devices, meetings, fromPaper, forSomebody } = participation
  const each = meetings.length > 1 ? meetings : []
  return [
    `${words.people(participants)}, ${words.devices(devices)}`,
    ...each.flatMap(({ date, ...there }) =>
      there.participants === null || there.devices === null
        ? []
        : [
            `${words.meetingOn(formatDay(date, locale))}: ${words.people(there.participants)}, ${words.devices(there.devices)}`,
          ],
    ),
    ...(fromPaper > 0 ? [words.fromPaper(fromPaper)] : []),
    ...(forSomebody > 0 ? [words.forSomebody(forSomebody)] : []),
  ]
}
