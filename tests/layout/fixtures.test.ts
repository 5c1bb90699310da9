import { freeTextBox, freeTextSizes, layFreeText, pictureBox, widestFreeText } from '@samtavle/shared/layout/fixtures'
import { fixtureSizes } from '@samtavle/shared/schema/fixtures'
import { expect, test } from 'vitest'

/** Every letter is half as wide as it is high. */
const measure = (text: string, fontSize: number): number => (text.length * fontSize) / 2

test('CAN-41 a free text is as wide as its widest line, and one size is larger than the other', () => {
  const widths = fixtureSizes.map((size) => layFreeText('Hei\npå deg', size, measure).width)
  expect(widths).toEqual(fixtureSizes.map((size) => (6 * freeTextSizes[size]) / 2))
  expect(widths).toEqual([...widths].sort((a, b) => a - b))
  const text = layFreeText('Hei\npå deg', 'medium', measure)
  expect(text.lines).toEqual(['Hei', 'på deg'])
  expect(freeTextBox(text).height).toBeGreaterThan(2 * freeTextSizes.medium)
})

test('CAN-41 lines that would be too long are broken between words, and words that are too long within', () => {
  const text = layFreeText(`${'ord '.repeat(40)}${'x'.repeat(200)}`, 'large', measure)
  expect(text.lines.length).toBeGreaterThan(3)
  for (const line of text.lines) expect(measure(line, text.fontSize)).toBeLessThanOrEqual(widestFreeText)
  expect(text.lines.join(' ').replaceAll('-', '').replaceAll(' ', '')).toBe('ord'.repeat(40) + 'x'.repeat(200))
})

test('CAN-41 an empty text can be seen and hit', () => {
  expect(freeTextBox(layFreeText('', 'small', measure)).width).toBeGreaterThan(20)
})

test('CAN-43 a picture keeps its proportions in three sizes, and the thinnest one can be hit', () => {
  const [small, medium, large] = fixtureSizes.map((size) => pictureBox(['picture000', 1600, 1200], size))
  for (const box of [small, medium, large]) expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1)
  expect(large?.width).toBeGreaterThan(medium?.width ?? 0)
  expect(medium?.width).toBeGreaterThan(small?.width ?? 0)
  expect(pictureBox(['picture000', 2048, 1], 'small').height).toBeGreaterThanOrEqual(24)
})
