import { summaryJson } from '@samtavle/server/export/json'
import { expect, test } from 'vitest'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { hostileTexts, withTexts } from './hostileTexts.ts'

test('SUM-19 the report as JSON is the whole report under the name of its format', () => {
  const summary = summaryOf(youthHouse())
  const read = JSON.parse(summaryJson(summary))
  expect(read.format).toBe('samtavle-summary/1')
  expect(read.figures).toEqual(summary.figures)
  expect(read.decisions).toEqual(summary.decisions)
})

test.each(hostileTexts)('SUM-19 %j comes back exactly', (text) => {
  const summary = withTexts(summaryOf(youthHouse()), text)
  expect(JSON.parse(summaryJson(summary)).decisions[0].text).toBe(text)
})

test('SUM-19 hidden notes are in it by id only', () => {
  expect(summaryJson(summaryOf(resourceGroup()))).not.toMatch(/Ole, 17|låst dør/)
})
