import { ExportThread } from '@samtavle/server/export/exportThread'
import { pictureFormats, routes, summaryFormats } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { readDocument } from '@samtavle/shared/schema/document'
import { expect, onTestFinished, test } from 'vitest'
import { idOf } from '../boards/buildBoard.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { createBoard } from '../helpers/boards.ts'
import { command, joinBy } from '../helpers/members.ts'
import { startTestServer } from '../helpers/testServer.ts'
import { readPdf } from './readPdf.ts'
import { readZip, wordParagraphs } from './readZip.ts'

async function titledBoard() {
  const { url } = await startTestServer()
  const board = await createBoard(url, { title: 'Møte «1»', brief: { question: 'Hva skal til?' } })
  const leader = await joinBy(url, { secret: board.secrets.facilitator })
  const reader = await joinBy(url, { secret: board.secrets.viewer })
  const file = (path: string, init: RequestInit = {}, by = leader) =>
    fetch(url + path, { ...init, headers: { ...by.headers, 'content-type': 'application/json' } })
  return { url, leader, reader, file, boardId: board.boardId }
}

test('EXP-14 a reader gets the report and the board in every format, each as what it says it is', async () => {
  const { boardId, file, reader } = await titledBoard()
  const beginnings: Record<string, string> = {
    docx: 'PK',
    xlsx: 'PK',
    pdf: '%PDF',
    png: '\u0089PNG',
    svg: '<svg',
    json: '{',
  }
  const paths = [
    ...summaryFormats.map((format) => [format, routes.summary(boardId, format)] as const),
    ...pictureFormats.map((format) => [format, routes.boardPicture(boardId, format)] as const),
  ]
  for (const [format, path] of paths) {
    const answer = await file(path, {}, reader)
    expect(answer.status, format).toBe(200)
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(bytes.startsWith(beginnings[format] ?? ''), format).toBe(true)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    if (!['html', 'json', 'svg', 'png'].includes(format)) {
      expect(answer.headers.get('content-disposition'), format).toContain('attachment; filename="Oppsummering - Mte 1.')
    }
  }
}, 60_000)

test('EXP-15 a facilitator chooses the sections and puts a foreword first; what is left out is not in the file', async () => {
  const { boardId, file, leader, reader } = await titledBoard()
  await command(leader, boardId, {
    type: 'brief',
    brief: { question: 'Hva skal til?', purpose: 'Et formål', receiver: 'Rådet' },
  })
  const body = JSON.stringify({ sections: ['problem'], foreword: 'Til kommunestyret' })
  const answer = await file(routes.summary(boardId, 'docx'), { method: 'POST', body })
  const text = wordParagraphs(readZip(new Uint8Array(await answer.arrayBuffer()))).join('\n')
  expect(text).toContain('Til kommunestyret')
  expect(text).toContain('Hva skal til?')
  expect(text).not.toContain('Et formål')
  expect((await file(routes.summary(boardId, 'docx'), { method: 'POST', body }, reader)).status).toBe(403)
  const wrong = JSON.stringify({ sections: ['secrets'] })
  expect((await file(routes.summary(boardId, 'pdf'), { method: 'POST', body: wrong })).status).toBe(422)
})

/** A board with so many notes of everyday length. */
function crowded(notes: number) {
  const board = youthHouse()
  const words = 'et sted der ungdom kan møtes uten oversettelsesperspektivet mellom trygge voksne hver dag'.split(' ')
  board.doc.transact(() => {
    for (let i = 0; i < notes; i++) {
      const text = Array.from({ length: 4 + (i % 16) }, (_, k) => words[(i * 7 + k * 3) % words.length]).join(' ')
      createCard(
        board.doc,
        {
          id: idOf(`y${i}`),
          kind: 'note',
          text: `${text} ${i}`,
          place: [null, (i % 50) * 184, 1500 + Math.floor(i / 50) * 144],
        },
        'test',
      )
    }
  })
  return board
}

test('EXP-16 2,000 notes are written in a thread of their own while the server goes on, every one of them', async () => {
  const thread = new ExportThread()
  onTestFinished(() => thread.close())
  const board = crowded(2000)
  const picture = { content: readDocument(board.doc), title: 'Stor', locale: 'nb' as const }
  const summary = summaryOf(board)
  let turns = 0
  const turning = setInterval(() => turns++, 5)
  const [pdf, docx] = await Promise.all([
    thread.make({ make: 'pdf', summary, board: picture, images: [] }),
    thread.make({ make: 'docx', summary, board: picture, images: [] }),
  ])
  clearInterval(turning)
  expect(turns).toBeGreaterThan(20)
  const drawn = readPdf(pdf).pages.join('\n').replace(/\s+/g, ' ')
  const written = wordParagraphs(readZip(docx)).join('\n')
  for (const number of [0, 999, 1999]) {
    expect(drawn).toMatch(new RegExp(`[a-zæøå] ${number} `))
    expect(written).toMatch(new RegExp(`[a-zæøå] ${number}\n`))
  }
}, 120_000)

test('EXP-17 a file that cannot be made fails alone: the next one is made', async () => {
  const thread = new ExportThread()
  onTestFinished(() => thread.close())
  const summary = summaryOf(youthHouse())
  const broken = { ...summary, locale: 'xx' as 'nb' }
  await expect(thread.make({ make: 'xlsx', summary: broken })).rejects.toThrow('TypeError')
  expect((await thread.make({ make: 'xlsx', summary })).length).toBeGreaterThan(1000)
})

test('EXP-17 one that takes too much memory takes none of those with it that wait behind it', async () => {
  const thread = new ExportThread(64)
  onTestFinished(() => thread.close())
  const summary = summaryOf(youthHouse())
  const first = thread.make({ make: 'csv', summary })
  const huge = thread.make({ make: 'openedBoard', file: new TextEncoder().encode(`[${'{},'.repeat(4_000_000)}{}]`) })
  const behind = [thread.make({ make: 'csv', summary }), thread.make({ make: 'xlsx', summary })]
  await expect(huge).rejects.toMatchObject({ name: 'ExportFailed', isTooLarge: true })
  expect(await behind[0]).toEqual(await first)
  expect((await behind[1])?.length).toBeGreaterThan(1000)
}, 60_000)

test('EXP-17 when the server ends nothing more is made, and whoever waits is told', async () => {
  const thread = new ExportThread()
  const summary = summaryOf(youthHouse())
  const waiting = [1, 2, 3].map(() => thread.make({ make: 'csv', summary }))
  const told = Promise.allSettled(waiting)
  await thread.close()
  expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect(thread.make({ make: 'csv', summary })).rejects.toThrow('closed')
})
