import { calendar } from '@samtavle/server/export/calendar'
import { expect, test } from 'vitest'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { hostileTexts, withTexts } from './hostileTexts.ts'

const page = 'https://samtavle.example.no/b/x/summary'
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n')

test('SUM-40 the calendar has the day of each measure that is still to be done, and of the answer', () => {
  const lines = unfolded(calendar(summaryOf(youthHouse()), 'board', page))
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20261218',
    'DTSTART;VALUE=DATE:20270108',
    'DTSTART;VALUE=DATE:20270115',
  ])
  expect(lines).toContain('DTEND;VALUE=DATE:20261219')
  expect(lines).toContain('SUMMARY:Frist: Prøve felles middag én gang i uka i to måneder')
  expect(lines).toContain('DESCRIPTION:Ansvarlig: Mangler ansvarlig')
})

test.each(hostileTexts)('SUM-41 %j adds no line to the calendar, and no line is too long', (hostile) => {
  const summary = summaryOf(youthHouse())
  const names = (file: string) => unfolded(file).map((line) => line.split(/[:;]/)[0])
  const file = calendar(withTexts(summary, hostile), 'board', page)
  expect(names(file)).toEqual(names(calendar(withTexts(summary, 'x'), 'board', page)))
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})
