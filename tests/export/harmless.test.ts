import { summaryCsv } from '@samtavle/server/export/csv'
import { summaryDocx } from '@samtavle/server/export/docx'
import { attachment, fileName } from '@samtavle/server/export/fileName'
import { summaryPdf } from '@samtavle/server/export/pdf'
import { summaryXlsx } from '@samtavle/server/export/xlsx'
import { boardPicture } from '@samtavle/shared/picture/boardSvg'
import { createCard } from '@samtavle/shared/schema/card'
import { readDocument } from '@samtavle/shared/schema/document'
import { describe, expect, test } from 'vitest'
import { idOf } from '../boards/buildBoard.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { hostileTexts, withTexts } from './hostileTexts.ts'
import { readCsv } from './readCsv.ts'
import { readPdf } from './readPdf.ts'
import { readZip, sheetCells, wordParagraphs } from './readZip.ts'

/** Texts that some spreadsheet has once carried out. */
const formulas: readonly string[] = [
  '=1+1',
  '=SUM(A1:A9)',
  '=cmd|"/C calc"!A0',
  '=HYPERLINK("http://example.org","Trykk her")',
  '=WEBSERVICE("http://example.org")',
  '=IMPORTXML("http://example.org","//a")',
  '+1+1',
  '+cmd|"/C calc"!A0',
  '-1+1',
  '-2+3+cmd|"/C calc"!A0',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
]

/** The example board with this text on a note. */
function boardWith(text: string) {
  const board = youthHouse()
  createCard(board.doc, { id: idOf('zz'), kind: 'note', text, place: [null, 0, 900] }, 'test')
  return board
}

test.each(formulas)('EXP-11 %j stays text in CSV', (text) => {
  const cells = readCsv(summaryCsv(summaryOf(boardWith(text))), ';').flat()
  expect(cells).toContain(`'${text}`)
  expect(cells.filter((cell) => cell === text)).toEqual([])
})

test('EXP-11 20 formulas are text cells in Excel, letter by letter, and no cell has a formula', async () => {
  const board = youthHouse()
  formulas.forEach((text, i) => {
    createCard(board.doc, { id: idOf(`z${i}`), kind: 'note', text, place: [null, 0, 900 + 150 * i] }, 'test')
  })
  const files = readZip(await summaryXlsx(summaryOf(board)))
  const cells = [...sheetCells(files).values()].flat(2)
  for (const text of formulas) {
    const spelled = text.replace('\r', '\n')
    expect(
      cells.some(({ type, value }) => type === 's' && value === spelled),
      text,
    ).toBe(true)
  }
  for (const [name, file] of files) expect(file, name).not.toMatch(/<f[ >]/)
})

describe('hostile texts', () => {
  const summary = summaryOf(youthHouse())
  const tags = (xml: string) =>
    (xml.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/\s.*/s, '').replace(/[<>]/g, ''))
  const kindsOf = (xml: string) => new Set(tags(xml))

  test.each(hostileTexts)('EXP-12 %j adds nothing but text to a Word document', async (text) => {
    const files = readZip(await summaryDocx(withTexts(summary, text), null))
    const known = kindsOf(
      readZip(await summaryDocx(withTexts(summary, 'a\nb \u0627'), null)).get('word/document.xml') ?? '',
    )
    const body = files.get('word/document.xml') ?? ''
    expect([...kindsOf(body)].filter((kind) => !known.has(kind))).toEqual([])
    expect([...files.values()].join('')).not.toMatch(/TargetMode="External"|<w:object|vbaProject|<w:fldSimple/)
    expect(wordParagraphs(files).length).toBeGreaterThan(20)
  })

  test('EXP-12 a picture holds them as text: no tag, no script, no address', () => {
    const board = youthHouse()
    const drawn = () => boardPicture({ content: readDocument(board.doc), title: hostileTexts[0]!, locale: 'nb' }).source
    const known = kindsOf(drawn())
    hostileTexts.forEach((text, i) => {
      createCard(board.doc, { id: idOf(`h${i}`), kind: 'note', text, place: [null, 0, 900 + 150 * i] }, 'test')
    })
    const source = drawn()
    expect([...kindsOf(source)].filter((kind) => !known.has(kind))).toEqual([])
    expect(source.match(/<[^>]*>/g)!.join('')).not.toMatch(/<script|\son\w+=|href|url\(|<style|\sstyle=/i)
    expect(source.replace(/>[^<]*</g, '><').match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  test('EXP-12 a PDF with them has nothing to carry out and nowhere to go', async () => {
    for (const text of hostileTexts) {
      const { objects } = readPdf(await summaryPdf(withTexts(summary, text), null))
      expect(objects, text).not.toMatch(
        /\/(JavaScript|JS|Launch|URI|SubmitForm|EmbeddedFile|OpenAction|AA|RichMedia)\b(?![^(]*\))/,
      )
    }
  }, 60_000)
})

describe('names of files', () => {
  test.each([
    ['Hva "nå"?\r\nSet-Cookie: x=1', 'Oppsummering – Hva nå Set-Cookie x 1.pdf'],
    ['../../etc/passwd', 'Oppsummering – etc passwd.pdf'],
    ['..\\..\\con', 'Oppsummering – con.pdf'],
    ['', 'Oppsummering.pdf'],
    ['\u202egnp.exe', 'Oppsummering – gnp.exe.pdf'],
    ['å'.repeat(300), `Oppsummering – ${'å'.repeat(80)}.pdf`],
  ])('EXP-13 %j is a name that leads nowhere', (title, name) => {
    expect(fileName(title, 'Oppsummering', 'pdf')).toBe(name)
  })

  test('EXP-13 the header that says the name is one line of plain letters', () => {
    const header = attachment(fileName('Ærlig "talt"\n; filename=x.exe', 'Oppsummering', 'docx'))
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.~-]+$/)
    expect(header.match(/filename=/g)).toHaveLength(1)
    expect(decodeURIComponent(header.split("''")[1]!)).toBe('Oppsummering – Ærlig talt filename x.exe.docx')
  })
})
