import { balancedBidi } from '@samtavle/server/export/bidi'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const opening = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068'
const someText = fc
  .array(fc.constantFrom(...opening, '\u202c', '\u2069', 'a', 'ש', '😀'))
  .map((chars) => chars.join(''))

test('SUM-18 ordinary text in any direction is left as it is', () => {
  for (const text of ['Et hus', 'بيت في المركز', '👩‍👧', '\u2067שלום\u2069 hei', '\u200f!'])
    expect(balancedBidi(text)).toBe(text)
})

test('SUM-18 a text that turns letters around does so to itself only', () => {
  expect(balancedBidi('\u202egnilkivs')).toBe('\u202egnilkivs\u202c')
  expect(balancedBidi('\u2069\u202cslutt')).toBe('slutt')
  expect(balancedBidi('\u2067a\u202eb')).toBe('\u2067a\u202eb\u202c\u2069')
})

test('SUM-18 whatever the controls, they are in balance, and no other character is touched', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const balanced = balancedBidi(text)
      let depth = 0
      for (const char of balanced) {
        if (opening.includes(char)) depth++
        if (char === '\u202c' || char === '\u2069') depth--
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      const visible = (of: string) => of.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      expect(visible(balanced)).toBe(visible(text))
      expect(balancedBidi(balanced)).toBe(balanced)
    }),
  )
})
