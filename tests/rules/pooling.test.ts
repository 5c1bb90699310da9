import { pool, pooledPerspectives } from '@samtavle/shared/rules/pooling'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[string, Record<string, number>, Record<string, number>]>([
  ['groups of three and more stay', { ungdom: 5, ansatt: 3 }, { ungdom: 5, ansatt: 3 }],
  ['groups of one and two are pooled', { ansatt: 7, ungdom: 2, frivillig: 1, næringsliv: 1 }, { ansatt: 7, andre: 4 }],
  [
    'the next smallest group fills a pool that is too small',
    { ansatt: 6, ungdom: 4, leder: 1 },
    { ansatt: 6, andre: 5 },
  ],
  ['only the total is shown when all would be pooled', { ansatt: 4, leder: 2 }, {}],
  ['only the total is shown when all groups are small', { ansatt: 2, leder: 2, ungdom: 1 }, {}],
  ['nobody is in no group', { ansatt: 3, leder: 0 }, { ansatt: 3 }],
  ['nobody at all', {}, {}],
  ["a board's own group of that name joins the pool", { andre: 4, ansatt: 5, leder: 1 }, { ansatt: 5, andre: 5 }],
])('RUL-6 %s', (_, counts, shown) => {
  expect(pooledPerspectives(counts)).toEqual(shown)
})

test('RUL-6 a group may be called what every object has', () => {
  const counts = Object.fromEntries([
    ['__proto__', 3],
    ['constructor', 4],
  ])
  expect(Object.entries(pooledPerspectives(counts))).toEqual([
    ['constructor', 4],
    ['__proto__', 3],
  ])
})

test('RUL-6 the largest group comes first and the pool last', () => {
  expect(Object.keys(pooledPerspectives({ a: 1, b: 4, c: 9, d: 2 }))).toEqual(['c', 'b', pool])
})

const someCounts = fc.dictionary(
  fc.constantFrom('innbygger', 'ungdom', 'ansatt', 'leder', 'frivillig', pool),
  fc.nat({ max: 8 }),
)

test('RUL-7 no group smaller than three is ever shown, and all are in the sum', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const shown = Object.values(pooledPerspectives(counts))
      expect(shown.every((n) => n >= 3)).toBe(true)
      const total = (ns: number[]) => ns.reduce((sum, n) => sum + n, 0)
      if (shown.length > 0) expect(total(shown)).toBe(total(Object.values(counts)))
    }),
  )
})

test('RUL-7 a group that is shown by its name is all of that group', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      for (const [name, n] of Object.entries(pooledPerspectives(counts)))
        if (name !== pool) expect(n).toBe(counts[name])
    }),
  )
})

test('RUL-7 the order in which people answered makes no difference', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const turned = Object.fromEntries(Object.entries(counts).reverse())
      expect(pooledPerspectives(turned)).toEqual(pooledPerspectives(counts))
    }),
  )
})
