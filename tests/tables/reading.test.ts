import { summaryXlsx } from '@samtavle/server/export/xlsx'
import { guardFormula, unguardFormula } from '@samtavle/shared/file/formulaGuard'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { hostileTexts } from '../export/hostileTexts.ts'
import { inlineRow, rowsOf, workbook } from './samples.ts'

describe('text', () => {
  it('IMP-1 rows are divided by tabs, semicolons or commas, and cells quoted as RFC 4180 says', () => {
    expect(rowsOf('a\tb\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(rowsOf('Tekst;Tema\r\n"en; to";x\r\n')).toEqual([
      ['Tekst', 'Tema'],
      ['en; to', 'x'],
    ])
    expect(rowsOf('a,b\n"sa ""hei"" og\ngikk",c')).toEqual([
      ['a', 'b'],
      ['sa "hei" og\ngikk', 'c'],
    ])
    expect(rowsOf('sep=;\r\na;b')).toEqual([['a', 'b']])
    expect(rowsOf('bare én kolonne\nen til\n\n  \n')).toEqual([['bare én kolonne'], ['en til']])
    expect(rowsOf('"slutter aldri')).toEqual([['slutter aldri']])
    expect(rowsOf('a;;c;')).toEqual([['a', '', 'c']])
  })

  it('IMP-2 letters come out as they were written, whichever way the file keeps them', () => {
    const text = 'Blåbær «ø» – på tur;x'
    expect(rowsOf(`\ufeff${text}`)).toEqual([['Blåbær «ø» – på tur', 'x']])
    expect(rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).toEqual(rowsOf(text))
    expect(rowsOf(Buffer.from('Bl\u00e5b\u00e6r;\u00f8', 'latin1'))).toEqual([['Blåbær', 'ø']])
  })
})

describe('Excel', () => {
  it('IMP-3 a workbook is read sheet by sheet: shared, plain and computed texts, numbers, and cells by their address', () => {
    const shared =
      '<sst><si><t>delt &amp; lik</t></si><si><r><t>to </t></r><r><t xml:space="preserve">deler</t></r><rPh><t>side</t></rPh></si></sst>'
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
      '<row r="9"><c r="B9" t="str"><f>1+1</f><v>ut &#x1F600;</v></c><c r="A9"><v>42</v></c><c r="D9" t="e"><v>#REF!</v></c></row>'
    expect(rowsOf(workbook(rows, { 'xl/sharedStrings.xml': shared }))).toEqual([
      ['delt & lik', '', 'to deler'],
      ['42', 'ut 😀', '', ''],
    ])
    const prefixed = '<x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<b>]]></x:t></x:is></x:c></x:row>'
    expect(rowsOf(workbook(prefixed))).toEqual([['<b>']])
  })

  it('IMP-3 our own workbook is read, each sheet by its number', async () => {
    const summary = summaryOf(youthHouse())
    const bytes = await summaryXlsx(summary)
    const rows = rowsOf(bytes, 1)
    const texts = summary.appendix?.flatMap(({ cards }) => cards.map(({ text }) => text)) ?? []
    expect(texts.length).toBeGreaterThan(5)
    expect(Array.isArray(rows) && rows.slice(1).map((row) => row[1])).toEqual(expect.arrayContaining(texts))
    expect(rowsOf(bytes, 0)).not.toEqual(rows)
    expect(rowsOf(bytes, 99)).toEqual(rowsOf(bytes, 98))
  })
})

describe('formula guards', () => {
  it('IMP-4 the apostrophe that keeps a cell from being a formula is taken off, and no other one', () => {
    for (const [cell, text] of [
      ["'=SUM(A1)", '=SUM(A1)'],
      ["'-5 grader", '-5 grader'],
      ["'n bra dag", "'n bra dag"],
      ["''=x", "'=x"],
      ['-', '-'],
    ] as const) {
      expect(rowsOf(`${cell}\tx`)).toEqual([[text, 'x']])
      expect(rowsOf(workbook(inlineRow(cell.replaceAll("'", '&apos;'), 'x')))).toEqual([[text, 'x']])
    }
  })

  it('IMP-4 any text comes back through the guard as it was, and a guarded one is never a formula', () => {
    const texts = fc.oneof(fc.string(), fc.constantFrom(...hostileTexts), fc.stringMatching(/^'{0,3}[=+@\t -]{0,2}x?$/))
    fc.assert(
      fc.property(texts, (text) => {
        const guarded = guardFormula(text)
        expect(unguardFormula(guarded)).toBe(text)
        expect(guarded).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
