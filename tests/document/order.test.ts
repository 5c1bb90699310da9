import { byOrder, isOrderKey, orderBetween } from '@samtavle/shared/schema/order'
import { createTheme, readThemes, updateTheme } from '@samtavle/shared/schema/theme'
import { orderKey } from '@samtavle/shared/schema/values'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { exchange, replicas } from './replicas.ts'

const ids = ['theme00001', 'theme00002', 'theme00003'] as const

function threeThemes(doc: Y.Doc): void {
  let order: string | null = null
  for (const id of ids) {
    order = orderBetween(order, null)
    createTheme(doc, { id, title: id, order }, 'server')
  }
}

const sequence = (doc: Y.Doc) => readThemes(doc).map(({ id }) => id)

describe('moving among siblings', () => {
  test('DOC-12 in a plain Y.Array two people who move the same thing double it', () => {
    const { ada, ole } = replicas((doc) => doc.getArray('themes').push([...ids]))
    for (const doc of [ada, ole]) {
      doc.getArray('themes').delete(0)
      doc.getArray('themes').push([ids[0]])
    }
    exchange(ada, ole)
    expect(
      ada
        .getArray('themes')
        .toArray()
        .filter((id) => id === ids[0]),
    ).toHaveLength(2)
  })

  test('DOC-12 two people move the same theme: it is there once, in the same place for both', () => {
    const { ada, ole } = replicas(threeThemes)
    const [, second, third] = readThemes(ada)
    updateTheme(ada, ids[0], { order: orderBetween(third!.order, null) }, 'ada')
    updateTheme(ole, ids[0], { order: orderBetween(second!.order, third!.order) }, 'ole')
    exchange(ada, ole)
    expect(sequence(ada)).toEqual(sequence(ole))
    expect([...sequence(ada)].sort()).toEqual([...ids])
  })

  test('DOC-12 two people put a theme in the same place: both see the same order, and there is still room between', () => {
    const { ada, ole } = replicas(threeThemes)
    const [first, second] = readThemes(ada)
    const same = orderBetween(first!.order, second!.order)
    createTheme(ada, { id: 'themeAda01', title: '', order: same }, 'ada')
    createTheme(ole, { id: 'themeOle01', title: '', order: same }, 'ole')
    exchange(ada, ole)
    expect(sequence(ada)).toEqual(sequence(ole))
    expect(orderBetween(same, same) > same).toBe(true)
  })
})

describe('order keys', () => {
  const somewhere = fc.array(fc.nat({ max: 30 }), { maxLength: 60 })

  test('DOC-13 there is a key between any two, and it is one that the schema accepts', () => {
    fc.assert(
      fc.property(somewhere, (positions) => {
        const keys: string[] = []
        for (const position of positions) {
          const at = position % (keys.length + 1)
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null))
        }
        expect(keys).toEqual([...keys].sort())
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.every((key) => v.is(orderKey, key))).toBe(true)
      }),
    )
  })

  test('DOC-13 three hundred moves into the same gap stay within what the schema accepts', () => {
    let [before, after] = ['a0', 'a1']
    for (let i = 0; i < 300; i++) {
      const between = orderBetween(before, after)
      if (i % 2) before = between
      else after = between
    }
    expect([before, after].every((key) => v.is(orderKey, key))).toBe(true)
  })

  test('DOC-13 a string that is no key is refused, since inserting beside it would throw', () => {
    for (const forged of ['a', 'zzz', '0', 'a00', `A${'0'.repeat(26)}`]) {
      expect(() => orderBetween(forged, null)).toThrow()
      expect([isOrderKey(forged), v.is(orderKey, forged)]).toEqual([false, false])
    }
  })

  test('DOC-13 sorting by key and id is the same whatever order things come in', () => {
    const some = fc.uniqueArray(
      fc.record({ order: fc.constantFrom('a0', 'a1', 'Zz'), id: fc.stringMatching(/^[a-z]{2}$/) }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(some, (entities) => {
        expect([...entities].reverse().sort(byOrder)).toEqual([...entities].sort(byOrder))
      }),
    )
  })
})
