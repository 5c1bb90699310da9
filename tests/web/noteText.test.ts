import { fitText, leastTextHeight } from '@samtavle/client/canvas/noteText'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Every sign half as wide as it is high. */
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.5
const width = 140

test('WEB-37 text on a note is as large as fits, shrinks for more of it, and then the note grows', () => {
  const short = fitText('Et hus midt i sentrum', 96, measure)
  const longer = fitText('Et oppslagsverk over hvem som kan hva i bygda, slik at vi slipper å kjøpe det', 96, measure)
  const longest = fitText('ord '.repeat(200), 96, measure)
  expect(short.fontSize).toBe(17)
  expect(longer.fontSize).toBeLessThan(17)
  expect(longer.height).toBeLessThanOrEqual(96)
  expect(longest.fontSize).toBe(13)
  expect(longest.height).toBeGreaterThan(96)
})

test('WEB-37 no line is wider than the note, and no sign of the text is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (text) => {
      const { lines, fontSize } = fitText(text, 96, measure)
      for (const line of lines) expect(measure(line, fontSize)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(/[-\s]/g, '')).toBe(text.replaceAll(/[-\s]/g, ''))
    }),
  )
})

test('WEB-38 a word that is wider than a note is cut with a hyphen, an emoji of several parts never', () => {
  const { lines } = fitText('oversettelsesperspektivet', 96, measure)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
  const family = '👨‍👩‍👧‍👦'
  const emoji = fitText(family.repeat(8), 96, measure)
  expect(emoji.lines.every((line) => line.replaceAll(family, '') === '')).toBe(true)
})

test('WEB-38 a word is divided before one consonant with its vowel where that is near', () => {
  const dividedAt = (word: string) => fitText(word, 96, measure).lines
  for (const word of ['oversettelsesperspektivet', 'kunnskapssammenstillingen', 'samarbeidskonstellasjoner']) {
    const [, ...later] = dividedAt(word)
    expect(later.length).toBeGreaterThan(0)
    for (const line of later) expect(line).toMatch(/^[^aeiouyæøå][aeiouyæøå]/)
  }
  expect(dividedAt('x'.repeat(60)).join('').replaceAll('-', '')).toBe('x'.repeat(60))
})

test('CAN-27 how high a text is, is known before it is laid out', () => {
  const word = fc.oneof(fc.string({ maxLength: 14 }), fc.constantFrom('', 'å', 'oversettelsesperspektivet', '👩🏽‍🚒'))
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '  ')))
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 99 }), (written, room) => {
      const laidOut = fitText(written, room, measure).height
      expect(Math.max(room, leastTextHeight(written, measure))).toBe(Math.max(room, laidOut))
    }),
  )
})
