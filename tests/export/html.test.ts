import { summaryHtml } from '@samtavle/server/export/html'
import { summaryStyle } from '@samtavle/server/export/summaryStyle'
import { locales } from '@samtavle/shared/schema/choices'
import { setValue } from '@samtavle/shared/schema/entity'
import { describe, expect, test } from 'vitest'
import { idOf } from '../boards/buildBoard.ts'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { hostileTexts, withTexts } from './hostileTexts.ts'

const page = summaryHtml(summaryOf(youthHouse()))

/** The tags of a page with their attributes, in order, without what stands between them. */
const skeleton = (html: string) => html.match(/<[^>]*>/g) ?? []

/** What is left open or closed wrongly. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?>/g)) {
    if (['meta', 'link', 'rect'].includes(name!)) continue
    if (!slash) open.push(name!)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

describe('the page', () => {
  test('SUM-10 is well formed, in the language of the board, with headings in order', () => {
    expect(unbalanced(page)).toEqual([])
    expect(page).toContain('<html lang="nb">')
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1)).toBe(true)
  })

  test('SUM-10 every entry of the contents leads to a section, and no id is there twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.length).toBeGreaterThan(8)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('SUM-11 has no script, no inline style and no address but its style sheet', () => {
    expect(page).not.toMatch(/<script|<style|<iframe|<object|<img|\sstyle=|\son\w+=/i)
    const addresses = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, address]) => address)
    expect(addresses).toEqual(['/summary.css'])
    expect(summaryStyle).not.toMatch(/@import|url\(/)
  })

  test('SUM-11 what one reads in light, in dark and on paper has colours of its own', () => {
    expect(summaryStyle).toContain('@media (prefers-color-scheme: dark)')
    expect(summaryStyle).toContain('@media print')
  })

  test('SUM-12 a tie is said in words beside the colour, and a bar never stands alone', () => {
    expect(page.match(/like mange prikker/g)).toHaveLength(2)
    expect(page.match(/<svg /g)).toHaveLength(page.match(/<svg aria-hidden="true"/g)!.length)
  })

  test('SUM-12 a measure without an owner says so', () => {
    expect(page).toMatch(/<dt>Ansvarlig<\/dt><dd><span class="warning">Mangler ansvarlig<\/span><\/dd>/)
  })

  test.each(locales)('SUM-13 in %s every section has its title and no word is missing', (locale) => {
    const translated = summaryHtml({ ...summaryOf(resourceGroup()), locale })
    expect(translated).toContain(`<html lang="${locale}">`)
    expect(translated).not.toMatch(/undefined|\[object|NaN/)
    expect(unbalanced(translated)).toEqual([])
  })

  test('SUM-14 hidden notes are counted and never quoted', () => {
    const hidden = summaryHtml(summaryOf(resourceGroup()))
    expect(hidden).toContain('2 lapper er skjult')
    expect(hidden).not.toMatch(/Ole, 17|låst dør/)
  })

  test('SUM-14 a source that may not be read says why', () => {
    const board = youthHouse()
    setValue(board.doc, 'cards', idOf('n9'), 'hidden', true, 'facilitator')
    expect(summaryHtml(summaryOf(board))).toContain('En lapp som er skjult')
  })
})

describe('hostile texts', () => {
  const summary = summaryOf(youthHouse())
  const harmless = skeleton(summaryHtml(withTexts(summary, 'x')))

  test.each(hostileTexts)('SUM-15 %j adds no tag and no attribute anywhere', (text) => {
    expect(skeleton(summaryHtml(withTexts(summary, text)))).toEqual(harmless)
  })

  test('SUM-15 text shows as it was written', () => {
    const html = summaryHtml(withTexts(summary, `<b> & "Ola's" </b>`))
    expect(html).toContain('<h1 dir="auto">&lt;b&gt; &amp; &quot;Ola&#39;s&quot; &lt;/b&gt;</h1>')
  })
})
