import { summaryMarkdown } from '@samtavle/server/export/markdown'
import { oneLine, severalLines } from '@samtavle/server/export/markdown/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { hostileTexts, withTexts } from './hostileTexts.ts'

const special = '\\`*_[]<>|~&#'

/** A line break within somebody's text, with the indentation of what follows: one backslash, or an odd number of them. */
const brokenLine = /(?<=(?:^|[^\\])(?:\\\\)*)\\\n\s*/g

/** Whether a line has nothing in it that Markdown would take for more than text. */
function isInert(line: string): boolean {
  const withoutEscapes = line.replace(/\\[!-/:-@[-`{-~]/g, '')
  if ([...withoutEscapes].some((char) => special.includes(char))) return false
  return !/^(?:\s|[-+=:]|\d+[.)])/.test(line)
}

const nasty = fc
  .array(
    fc.constantFrom(...special, '-', '+', '=', ':', '1', '.', ')', '!', ' ', '\t', '\n', '\r', '\u2028', 'ø', '😀'),
  )
  .map((chars) => chars.join(''))

describe('text in Markdown', () => {
  test('SUM-16 on one line it is inert', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = oneLine(text)
        expect(line).not.toMatch(/[\n\r\u2028]/)
        expect(isInert(line)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('SUM-16 on several lines each is inert, and none is empty', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = severalLines(text).split('\\\n')
        expect(lines.every((line) => isInert(line) && (line !== '' || lines.length === 1))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('SUM-16 it reads as it was written', () => {
    const readAgain = (line: string) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\s/.test(text))
        expect(readAgain(oneLine(text))).toBe(text)
      }),
    )
  })

  test('SUM-16 ordinary text is left as it is', () => {
    for (const text of [
      'Treffes på tvers av alder – besteforeldre også',
      'Et hus midt i sentrum!',
      '3 av 4 (omtrent), «Ja»',
    ]) {
      expect(oneLine(text)).toBe(text)
    }
  })
})

describe('the report', () => {
  const summary = summaryOf(youthHouse())
  const harmless = summaryMarkdown(withTexts(summary, 'x')).split('\n')

  test.each(hostileTexts.filter((text) => oneLine(text) !== ''))('SUM-17 %j adds no heading, row or item', (text) => {
    const written = summaryMarkdown(withTexts(summary, text)).replaceAll(brokenLine, '\\\n')
    const lines = written.replaceAll(severalLines(text), 'x').replaceAll(oneLine(text), 'x').split('\n')
    expect(lines).toEqual(harmless)
  })

  test('SUM-17 has the votes as a table with ties in words', () => {
    const markdown = summaryMarkdown(summary)
    expect(markdown).toContain('| 4 | Alltid minst én trygg voksen til stede *like mange prikker* | 4 |')
    expect(markdown).toContain('- Forslag uten prikker\n  - Et hus midt i sentrum!')
  })

  test('SUM-17 quotes no hidden note', () => {
    const markdown = summaryMarkdown(summaryOf(resourceGroup()))
    expect(markdown).toContain('2 lapper er skjult')
    expect(markdown).not.toMatch(/Ole, 17|låst dør/)
  })
})
