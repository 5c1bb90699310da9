import { summaryCsv } from '@samtavle/server/export/csv'
import { summaryDocx } from '@samtavle/server/export/docx'
import { summaryPdf } from '@samtavle/server/export/pdf'
import { boardPng } from '@samtavle/server/export/png'
import { summaryXlsx } from '@samtavle/server/export/xlsx'
import { boardPicture } from '@samtavle/shared/picture/boardSvg'
import { locales } from '@samtavle/shared/schema/choices'
import { readDocument } from '@samtavle/shared/schema/document'
import type { Summary } from '@samtavle/shared/summary/summary'
import { describe, expect, test } from 'vitest'
import type { ExampleBoard } from '../boards/buildBoard.ts'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { readCsv } from './readCsv.ts'
import { readPdf } from './readPdf.ts'
import { readZip, sheetCells, wordParagraphs } from './readZip.ts'

const visibleTexts = ({ doc }: ExampleBoard) =>
  readDocument(doc).cards.flatMap(({ live, hidden, text }) => (live && !hidden ? [text] : []))

const boards = { youthHouse: youthHouse(), resourceGroup: resourceGroup() }

/** Drawn lines break where the column ends: compared without blanks and hyphens. */
const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '')

/** Everything that somebody reads in each format. */
const readers: Record<string, (board: ExampleBoard) => Promise<string>> = {
  docx: async (board) => wordParagraphs(readZip(await summaryDocx(summaryOf(board), null))).join('\n'),
  pdf: async (board) => {
    const { pages, actualTexts } = readPdf(await summaryPdf(summaryOf(board), null))
    return [...pages, ...actualTexts].join('\n')
  },
  xlsx: async (board) => {
    const sheets = sheetCells(readZip(await summaryXlsx(summaryOf(board))))
    return [...sheets.values()]
      .flat(2)
      .map(({ value }) => value)
      .join('\n')
  },
  csv: async (board) =>
    readCsv(summaryCsv(summaryOf(board)), ';')
      .flat()
      .join('\n'),
  svg: async ({ doc, session }) => {
    const { source } = boardPicture({ content: readDocument(doc), title: session.title, locale: 'nb' })
    return source
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
  },
}

describe.each(Object.keys(readers))('%s', (format) => {
  test.each(Object.keys(boards) as (keyof typeof boards)[])(
    'EXP-1 has every visible text of the board %s',
    async (name) => {
      const read = squeezed(await readers[format]!(boards[name]))
      expect(visibleTexts(boards[name]).filter((text) => !read.includes(squeezed(text)))).toEqual([])
    },
  )

  test('EXP-2 has nothing of a note that is hidden', async () => {
    expect(squeezed(await readers[format]!(boards.resourceGroup))).not.toMatch(/Ole,17|låstdør/)
  })
})

describe('Word', () => {
  test.each(locales)('EXP-3 in %s it has headings, a table of contents, lists and its language', async (locale) => {
    const files = readZip(await summaryDocx({ ...summaryOf(youthHouse()), locale }, null))
    const body = files.get('word/document.xml') ?? ''
    for (const style of ['Heading1', 'Heading2', 'Heading3']) expect(body).toContain(`w:pStyle w:val="${style}"`)
    expect(body).toMatch(/<w:instrText[^>]*>TOC /)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('<w:numPr>')
    expect(files.get('word/styles.xml')).toMatch(
      new RegExp(`<w:lang w:val="${locale === 'en' ? 'en-GB' : `${locale}-NO`}"`),
    )
    expect(wordParagraphs(files).join('\n')).not.toMatch(/undefined|\[object|NaN/)
  })

  test('EXP-4 the picture of the board says what it shows', async () => {
    const { doc, session } = youthHouse()
    const picture = boardPng(boardPicture({ content: readDocument(doc), title: session.title, locale: 'nb' }))
    const body = readZip(await summaryDocx(summaryOf(youthHouse()), picture)).get('word/document.xml') ?? ''
    expect(body).toMatch(/descr="Bilde av tavla: Hjørnet[^"]*16 lapper/)
    const { objects } = readPdf(await summaryPdf(summaryOf(youthHouse()), picture))
    expect(objects).toContain('/S /Figure\n/Alt ')
  })
})

describe('PDF', () => {
  test('EXP-5 is tagged, says its language and title, has bookmarks, and brings its fonts', async () => {
    const { objects } = readPdf(await summaryPdf(summaryOf(youthHouse()), null))
    expect(objects).toContain('/MarkInfo')
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
      expect(objects, tag).toContain(`/S /${tag}\n`)
    }
    expect(objects).toContain('/Lang (nb-NO)')
    expect(objects).toContain('/DisplayDocTitle true')
    expect(objects).toContain('/Outlines')
    expect(objects).toContain('/OutputIntents')
    const fonts = objects.match(/\/Type \/FontDescriptor/g) ?? []
    expect(fonts.length).toBeGreaterThan(1)
    expect(objects.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts.length)
  })

  test('EXP-6 a title that looks like markup is a title', async () => {
    const title = 'A & B </rdf:li> <script>'
    const bytes = await summaryPdf({ ...summaryOf(youthHouse()), title }, null)
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('A &amp; B &lt;/rdf:li&gt; &lt;script&gt;')
    expect(text.slice(text.indexOf('<?xpacket'))).not.toContain('<script>')
  })
})

describe('Excel', () => {
  test('EXP-7 cells have types: dots are numbers, days are dates, and each kind of card has its sheet', async () => {
    const sheets = sheetCells(readZip(await summaryXlsx(summaryOf(youthHouse()))))
    expect([...sheets.keys()]).toEqual([
      'Oppsummering',
      'Alle lappene',
      'Problemstillingen',
      'Beslutninger',
      'Tiltak',
      'Ordliste',
      'Prikker',
    ])
    const dots = sheets
      .get('Prikker')!
      .slice(1)
      .map((row) => row.map(({ type }) => type)[3])
    expect(new Set(dots)).toEqual(new Set(['n']))
    const [, first] = sheets.get('Tiltak')!
    expect(first![2]!.type).toBe('n')
    expect(Number(first![2]!.value)).toBe(46_374)
  })

  test('EXP-8 says how a note became a decision and a measure, and how many dots it got', async () => {
    const sheets = sheetCells(readZip(await summaryXlsx(summaryOf(youthHouse()))))
    const row = sheets.get('Alle lappene')!.find((cells) => cells[1]?.value === 'Et hus midt i sentrum')
    expect(row?.map(({ value }) => value)).toEqual([
      'Lapp',
      'Et hus midt i sentrum',
      'Forslag',
      'Sted og åpningstid',
      '11',
      '',
      'Vi går for et hus i sentrum',
      'Finne lokale sammen med gårdeierne',
    ])
  })
})

test('EXP-9 figures agree: dots in Excel and CSV are those of the summary', async () => {
  const summary = summaryOf(youthHouse())
  const expected = Object.values(Object.values(summary.figures.votes)[0] ?? {}).sort((a, b) => b - a)
  const sheets = sheetCells(readZip(await summaryXlsx(summary)))
  expect(
    sheets
      .get('Prikker')!
      .slice(1)
      .map((row) => Number(row[3]!.value)),
  ).toEqual(expected)
  const dots = readCsv(summaryCsv(summary), ';')
    .slice(1)
    .flatMap((row) => (row[4] ? [Number(row[4])] : []))
  expect(dots.sort((a, b) => b - a)).toEqual(expected)
})

test('EXP-10 a board with nothing on it gives a file in every format', async () => {
  const { figures, ...summary } = summaryOf(youthHouse())
  const bare: Summary = {
    title: '',
    locale: 'nb',
    madeAt: summary.madeAt,
    sections: [],
    front: { promise: summary.front.promise },
    participation: {
      participants: 0,
      devices: 0,
      perspectives: {},
      invited: [],
      missing: [],
      fromPaper: 0,
      forSomebody: 0,
      meetings: [],
    },
    hidden: 0,
    figures: { ...figures, visibleNotes: 0, themes: {}, decisions: 0, measures: 0 },
  }
  expect(wordParagraphs(readZip(await summaryDocx(bare, null)))).toContain('Uten tittel')
  expect(readPdf(await summaryPdf(bare, null)).pages).toHaveLength(1)
  expect(sheetCells(readZip(await summaryXlsx(bare))).size).toBe(1)
  expect(readCsv(summaryCsv(bare), ';')).toHaveLength(1)
  const empty = { cards: [], areas: [], themes: [], links: [], strokes: [], results: [] }
  expect(boardPng(boardPicture({ content: empty, title: '', locale: 'nb' })).png.length).toBeGreaterThan(100)
})
