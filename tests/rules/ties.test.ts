import { ranked, tiesOf } from '@samtavle/shared/rules/ties'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const options = (dots: Record<string, number>) => Object.entries(dots).map(([card, n]) => ({ card, dots: n }))
const someOptions = fc
  .array(fc.nat({ max: 4 }), { maxLength: 12 })
  .map((dots) => dots.map((n, i) => ({ card: `card${i}`, dots: n })))

test('RUL-4 ties are groups of options with equally many dots, highest first, in the order given', () => {
  expect(tiesOf(options({ a: 4, b: 11, c: 4, d: 6, e: 6, f: 6 }))).toEqual([
    ['d', 'e', 'f'],
    ['a', 'c'],
  ])
})

test('RUL-4 options without dots are no tie', () => {
  expect(tiesOf(options({ a: 0, b: 0, c: 1 }))).toEqual([])
})

test('RUL-4 every option with dots is in one tie or has a number of dots of its own', () => {
  fc.assert(
    fc.property(someOptions, (given) => {
      const tied = tiesOf(given).flat()
      expect(new Set(tied).size).toBe(tied.length)
      for (const { card, dots } of given) {
        const equals = given.filter((other) => other.dots === dots).length
        expect(tied.includes(card)).toBe(dots > 0 && equals > 1)
      }
    }),
  )
})

test('RUL-5 those with equally many dots share a rank, and the next one counts all before it', () => {
  const ranks = ranked(options({ a: 4, b: 11, c: 4, d: 3, e: 0 })).map(({ option, rank, tied }) => [
    option.card,
    rank,
    tied,
  ])
  expect(ranks).toEqual([
    ['b', 1, false],
    ['a', 2, true],
    ['c', 2, true],
    ['d', 4, false],
  ])
})

test('RUL-5 more dots never rank lower', () => {
  fc.assert(
    fc.property(someOptions, (given) => {
      const ranks = ranked(given)
      expect(ranks.map(({ option }) => option.dots)).toEqual(
        ranks.map(({ option }) => option.dots).sort((a, b) => b - a),
      )
    }),
  )
})
