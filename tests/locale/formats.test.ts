import { counter } from '@samtavle/shared/locale/counting'
import { dayAt, formatDay, formatInstant } from '@samtavle/shared/locale/dates'
import { locales } from '@samtavle/shared/schema/choices'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { describe, expect, test } from 'vitest'

describe('dates', () => {
  test('SUM-25 a day is written as its language writes it, wherever the server stands', () => {
    expect(locales.map((locale) => formatDay('2027-01-15', locale))).toEqual([
      '15. januar 2027',
      '15. januar 2027',
      '15 January 2027',
    ])
  })

  test('SUM-25 an instant is told as clocks in Norway show it, summer and winter', () => {
    expect(formatInstant(Date.UTC(2026, 10, 25, 12, 30), 'nb')).toBe('25. november 2026 kl. 13:30')
    expect(formatInstant(Date.UTC(2026, 5, 25, 12, 30), 'nn')).toBe('25. juni 2026 kl. 14:30')
    expect(formatInstant(Date.UTC(2026, 5, 25, 12, 30), 'en')).toBe('25 June 2026 at 14:30')
    expect(dayAt(Date.UTC(2026, 11, 31, 23, 30))).toBe('2027-01-01')
  })
})

describe('numbers', () => {
  test('SUM-25 one is one, none and more are many, and large numbers are grouped', () => {
    expect([0, 1, 2, 12_345].map(summaryWords.nb.notes)).toEqual([
      '0 lapper',
      '1 lapp',
      '2 lapper',
      '12\u00a0345 lapper',
    ])
    expect([1, 2].map(summaryWords.nn.hidden)).toEqual(['1 lapp er skjult', '2 lappar er skjulte'])
    expect([1, 12_345].map(summaryWords.en.people)).toEqual(['1 person', '12,345 people'])
  })

  test('SUM-25 a language with one form for all needs no other', () => {
    expect(counter('nb')({ other: 'Runde #' }, 1)).toBe('Runde 1')
  })
})
