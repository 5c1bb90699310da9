import { describe, expect, it } from 'vitest'
import { inlineRow, rowsOf, workbook } from './samples.ts'

const megabytes = 1024 * 1024

describe('files that nobody honest brings', () => {
  it('IMP-5 what is no table is refused by name', () => {
    expect(rowsOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1))).toBe('no-table')
    expect(rowsOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('old-workbook')
    expect(rowsOf('')).toBe('empty-table')
    expect(rowsOf(' \n ; \n')).toBe('empty-table')
    expect(rowsOf(workbook('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }))).toBe('damaged-table')
    expect(rowsOf(workbook('', { 'xl/worksheets/sheet1.xml': '<worksheet><row><c t="inline' }))).toBe('damaged-table')
  })

  it('IMP-5 a zip that is cut off, or is no workbook, is refused', () => {
    const whole = workbook(inlineRow('a'))
    expect(['damaged-table', 'no-table']).toContain(rowsOf(whole.subarray(0, whole.length / 2)))
    expect(rowsOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0))).toBe('no-table')
  })

  it('IMP-6 a bomb is refused when it has grown to the limit, whatever it says of its size', () => {
    const bomb = new Uint8Array(80 * megabytes).fill(0x20)
    expect(rowsOf(workbook('', { 'xl/sharedStrings.xml': bomb }))).toBe('too-large')
    // What nobody asks for is not unpacked at all.
    expect(rowsOf(workbook(inlineRow('a'), { 'xl/media/image1.png': bomb }))).toEqual([['a']])
  })

  it('IMP-6 a million rows, or too many columns, are refused by name', () => {
    expect(rowsOf('x\n'.repeat(1_000_000))).toBe('too-many-rows')
    expect(rowsOf(workbook('<row><c><v>1</v></c></row>'.repeat(500_000)))).toBe('too-many-rows')
    expect(rowsOf('x,'.repeat(100))).toBe('too-many-columns')
    expect(rowsOf(workbook('<row><c r="XFD1"><v>1</v></c></row>'))).toBe('too-many-columns')
    expect(rowsOf(`a${','.repeat(100)}\nb`)).toEqual([['a', ...Array(49).fill('')], ['b']])
  })

  it('IMP-6 millions of signs in words take no more memory than their letters do', () => {
    const signs = '&amp;'.repeat(3_000_000)
    expect(rowsOf(workbook('', { 'xl/worksheets/sheet1.xml': `<row>${signs}</row>` }))).toBe('empty-table')
    for (let before = 65_520; before < 65_545; before++) {
      const text = `${'a'.repeat(before)}&#x41;&amp;&lt;b`
      expect(rowsOf(workbook(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`))).toEqual([
        [`${'a'.repeat(before)}A&<b`],
      ])
    }
  })

  it('IMP-6 a text that is in hundreds of thousands of cells is counted in each', () => {
    const cells = '<c r="A1" t="s"><v>0</v></c>'.repeat(300_000)
    const shared = `<sst><si><t>${'x'.repeat(5_000_000)}</t></si></sst>`
    expect(rowsOf(workbook(`<row>${cells}</row>`, { 'xl/sharedStrings.xml': shared }))).toBe('too-large')
  })

  it('IMP-7 XML with definitions of its own is refused, and entities that nobody has defined stay as they are', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    expect(rowsOf(workbook('', { 'xl/sharedStrings.xml': laughs }))).toBe('unsafe-table')
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'
    expect(rowsOf(workbook('', { 'xl/worksheets/sheet1.xml': outside }))).toBe('unsafe-table')
    expect(rowsOf(workbook(inlineRow('&b; &#xD800; &#99999999;')))).toEqual([['&b; &#xD800; &#99999999;']])
  })
})
