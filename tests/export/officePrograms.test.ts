import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { summaryDocx } from '@samtavle/server/export/docx'
import { summaryPdf } from '@samtavle/server/export/pdf'
import { summaryXlsx } from '@samtavle/server/export/xlsx'
import { isVisible, readDocument } from '@samtavle/shared/schema/document'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExampleBoard } from '../boards/buildBoard.ts'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'

/** Files as the programs read them that people open them with. Where these are not installed there is nothing to check. */

const run = promisify(execFile)
const answers = (program: string, ...args: string[]) =>
  run(program, args).then(
    () => true,
    () => false,
  )
const [hasOffice, hasPdftotext] = await Promise.all([answers('soffice', '--version'), answers('pdftotext', '-v')])

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtavle-office-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What LibreOffice makes of a file, as text; a profile of its own, so that none that runs already answers instead. */
async function readByOffice(name: string, bytes: Uint8Array, as: string, extension: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', as, '--outdir', folder, path])
  return readFile(path.replace(/[^.]+$/, extension), 'utf8')
}

/** Reading turns line breaks, hyphens of a line's end and quotation marks of a cell into something else. */
const squeezed = (text: string) => text.replace(/[\s"\u00ad-]+/g, '')

function textsOf({ doc }: ExampleBoard): { shown: string[]; hidden: string[] } {
  const { cards } = readDocument(doc)
  return {
    shown: cards.filter((card) => isVisible(card) && !card.hidden).map(({ text }) => text),
    hidden: cards.filter(({ hidden }) => hidden).flatMap(({ text }) => (text ? [text] : [])),
  }
}

describe.each([
  ['youthHouse', youthHouse],
  ['resourceGroup', resourceGroup],
] as const)('%s', (name, build) => {
  const board = build()
  const summary = summaryOf(board)

  function expectWhole(read: string): void {
    const all = squeezed(read)
    const { shown, hidden } = textsOf(board)
    expect(shown.filter((text) => !all.includes(squeezed(text)))).toEqual([])
    expect(hidden.filter((text) => all.includes(squeezed(text)))).toEqual([])
  }

  test.skipIf(!hasOffice)('EXP-38 LibreOffice reads the Word document, and every text is in it', async () => {
    expectWhole(await readByOffice(`${name}.docx`, await summaryDocx(summary, null), 'txt:Text (encoded):UTF8', 'txt'))
  })

  test.skipIf(!hasOffice)('EXP-38 LibreOffice reads the workbook, and every text is in it', async () => {
    // HTML has all sheets, CSV only the first.
    const read = await readByOffice(`${name}.xlsx`, await summaryXlsx(summary), 'html:HTML (StarCalc)', 'html')
    expectWhole(
      read.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|nbsp);/g, (_, entity) => entities[entity] ?? ''),
    )
  })

  test.skipIf(!hasPdftotext)('EXP-38 pdftotext reads the PDF, and every text is in it', async () => {
    const path = join(folder, `${name}.pdf`)
    await writeFile(path, await summaryPdf(summary, null))
    expectWhole((await run('pdftotext', ['-enc', 'UTF-8', path, '-'])).stdout)
  })
})

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
