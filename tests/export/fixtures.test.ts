import { summaryCsv } from '@samtavle/server/export/csv'
import { summaryDocx } from '@samtavle/server/export/docx'
import { summaryHtml } from '@samtavle/server/export/html'
import { summaryMarkdown } from '@samtavle/server/export/markdown'
import { summaryPdf } from '@samtavle/server/export/pdf'
import { summaryXlsx } from '@samtavle/server/export/xlsx'
import { boardFile } from '@samtavle/shared/file/boardFile'
import { boardPicture } from '@samtavle/shared/picture/boardSvg'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, type Place } from '@samtavle/shared/schema/card'
import { readDocument } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Summary } from '@samtavle/shared/summary/summary'
import { expect, test } from 'vitest'
import { type ExampleBoard, idOf } from '../boards/buildBoard.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { importedBoard } from '../helpers/importedBoard.ts'
import { readCsv } from './readCsv.ts'
import { readPdf } from './readPdf.ts'
import { readZip, sheetCells, wordParagraphs } from './readZip.ts'

const written = 'Skriv stort og tydelig'

/** The youth house with a free text in its first area and one in an area that holds nothing else. */
function furnished(): ExampleBoard {
  const board = youthHouse()
  const [area] = readDocument(board.doc).areas
  createArea(board.doc, { id: idOf('frame'), title: 'Rammer', order: 'a9', rect: [4000, 0, 400, 300] }, 'me')
  const text = { kind: 'text', size: 'large' } as const
  createCard(board.doc, { ...text, id: idOf('first'), text: written, place: [area?.id ?? null, 30, 500] }, 'me')
  createCard(board.doc, { ...text, id: idOf('only'), text: 'Takk for hjelpen', place: [idOf('frame'), 30, 100] }, 'me')
  return board
}

const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '')

const readers: Record<string, (summary: Summary) => Promise<string> | string> = {
  docx: async (summary) => wordParagraphs(readZip(await summaryDocx(summary, null))).join('\n'),
  pdf: async (summary) => readPdf(await summaryPdf(summary, null)).pages.join('\n'),
  xlsx: async (summary) =>
    [...sheetCells(readZip(await summaryXlsx(summary))).values()]
      .flat(2)
      .map(({ value }) => value)
      .join('\n'),
  csv: (summary) => readCsv(summaryCsv(summary), ';').flat().join('\n'),
  markdown: summaryMarkdown,
  html: (summary) => summaryHtml(summary),
}

test('CAN-42 free text stands with its area in the report, and counts as no note', () => {
  const [before, after] = [summaryOf(youthHouse()), summaryOf(furnished())]
  expect(after.figures).toEqual(before.figures)
  expect(after.appendix?.[0]?.fixtures).toEqual([{ id: idOf('first'), text: written, picture: null }])
  expect(after.appendix?.[0]?.cards).toEqual(before.appendix?.[0]?.cards)
  expect(after.appendix?.find(({ area }) => area?.title === 'Rammer')).toMatchObject({ cards: [] })
})

test.each(Object.entries(readers))('CAN-42 free text is in the report as %s', async (_, read) => {
  const all = squeezed(await read(summaryOf(furnished())))
  expect(all).toContain(squeezed(written))
  expect(all).toContain('Takkforhjelpen')
})

test('CAN-42 an area with a free text and no notes does not say that there are none', () => {
  expect(summaryHtml(summaryOf(furnished()))).not.toContain('0 lapper')
})

test.each(Object.entries(readers))(
  'CAN-44 of pictures %s says what they show, and nothing of one that only adorns',
  async (_, read) => {
    const board = furnished()
    for (const [i, text] of ['Torget slik det er', ''].entries()) {
      const place: Place = [idOf('frame'), 30, 200 + i]
      createCard(board.doc, { id: makeId(), kind: 'image', image: [makeId(), 640, 480], text, place }, 'me')
    }
    const all = await read(summaryOf(board))
    expect(squeezed(all)).toContain('Torgetslikdeter')
    expect(all.match(/\bBilde\b(?! av)/g)).toHaveLength(1)
  },
)

test('CAN-42 free text is in the picture of the board, in letters of its size, and in its file', () => {
  const { doc, session } = furnished()
  const { source } = boardPicture({ content: readDocument(doc), title: '', locale: 'nb' })
  expect(source).toMatch(new RegExp(`font-size="44"[^>]*><tspan[^>]*>${written}`))
  const { doc: copy } = importedBoard(boardFile(readDocument(doc), session))
  expect(readDocument(copy).cards).toContainEqual(
    expect.objectContaining({ kind: 'text', text: written, size: 'large' }),
  )
})
