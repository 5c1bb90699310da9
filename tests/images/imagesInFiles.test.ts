import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readPdf } from '../export/readPdf.ts'
import { readZip, wordParagraphs } from '../export/readZip.ts'
import { createBoard } from '../helpers/boards.ts'
import { command } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'
import { plain, sendImage } from './pictures.ts'

/** A board on which one picture lies, 1600 × 800 and of one colour, larger than paper needs. */
async function picturedBoard() {
  const { url } = await startTestServer()
  const board = await createBoard(url, { title: 'Torget' })
  const berit = new Person('Berit', url)
  await berit.join({ secret: board.secrets.facilitator })
  const { answer } = await sendImage(berit.http, board.boardId, await plain(1600, 800).jpeg().toBuffer())
  const card = makeId()
  await berit.write((doc, origin) =>
    createCard(
      doc,
      { id: card, kind: 'image', text: 'Benken ved "elva"', place: [null, 0, 0], image: [answer.id, 1600, 800] },
      origin,
    ),
  )
  const file = async (path: string) => {
    const response = await fetch(url + path, { headers: berit.http.headers })
    expect(response.status, path).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }
  const hide = () => command(berit.http, board.boardId, { type: 'hide', card, reason: '' })
  return { boardId: board.boardId, berit, file, hide }
}

/** The pictures that a text holds in itself. */
const embedded = (text: string): Buffer[] =>
  [...text.matchAll(/data:image\/(?:jpeg|png);base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64'),
  )

/** How wide a picture is, and its colour in the middle. */
async function seen(picture: Uint8Array): Promise<{ width: number; colour: number[] }> {
  const { width, height } = await sharp(picture).metadata()
  const [x, y] = [Math.floor(width / 2), Math.floor(height / 2)]
  const pixel = await sharp(picture).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return { width, colour: [...pixel] }
}

const isPlain = (colour: readonly number[]): boolean =>
  [15, 89, 99].every((wanted, i) => Math.abs((colour[i] ?? 0) - wanted) < 12)

type Reader = (file: Buffer) => Promise<{ shows: boolean; says: string }> | { shows: boolean; says: string }

const isShownOnPaper = async (pictures: readonly Buffer[]): Promise<boolean> => {
  const all = await Promise.all(pictures.map(seen))
  return all.some(({ width, colour }) => width === 1024 && isPlain(colour))
}

const formats: Record<string, [path: (boardId: string) => string, read: Reader]> = {
  html: [
    (id) => routes.summary(id, 'html'),
    async (file) => ({
      shows: await isShownOnPaper(embedded(file.toString())),
      says: (file.toString().match(/ alt="[^"]*"/g) ?? []).join(),
    }),
  ],
  markdown: [
    (id) => routes.summary(id, 'md'),
    async (file) => {
      const [, words = '', reference = ''] = /!\[([^\]]*)\]\[(\w+)\]/.exec(file.toString()) ?? []
      const isDefined = file.toString().includes(`\n[${reference}]: data:`)
      return { shows: isDefined && (await isShownOnPaper(embedded(file.toString()))), says: words }
    },
  ],
  docx: [
    (id) => routes.summary(id, 'docx'),
    async (file) => {
      const media = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith('.jpg'))
      const parts = readZip(file)
      return {
        shows: await isShownOnPaper(media.map(([, bytes]) => Buffer.from(bytes))),
        says: `${parts.get('word/document.xml')?.match(/descr="[^"]*"/g)} ${wordParagraphs(parts).join()}`,
      }
    },
  ],
  pdf: [
    (id) => routes.summary(id, 'pdf'),
    (file) => {
      const { objects, pages } = readPdf(file)
      return { shows: /\/Subtype \/Image[\s\S]{0,200}\/Width 1024/.test(objects), says: pages.join() }
    },
  ],
  svg: [
    (id) => routes.boardPicture(id, 'svg'),
    async (file) => {
      const [picture] = embedded(file.toString())
      const { width, colour } = picture ? await seen(picture) : { width: 0, colour: [] }
      return { shows: width === 1600 && isPlain(colour), says: file.toString().replace(/data:[^"]*/g, '') }
    },
  ],
  png: [
    (id) => routes.boardPicture(id, 'png'),
    async (file) => ({ shows: isPlain((await seen(file)).colour), says: 'Benken' }),
  ],
}

test('EXP-40 a picture is itself in every file with pictures, said in words, and in none when it is hidden', async () => {
  const { boardId, berit, file, hide } = await picturedBoard()
  for (const [name, [path, read]] of Object.entries(formats)) {
    const { shows, says } = await read(await file(path(boardId)))
    expect(shows, name).toBe(true)
    expect(says, name).toContain('Benken')
  }
  await hide()
  for (const [name, [path, read]] of Object.entries(formats)) {
    const { shows, says } = await read(await file(path(boardId)))
    expect(shows, name).toBe(false)
    if (name !== 'png') expect(says, name).not.toContain('Benken')
  }
  berit.close()
}, 60_000)

test('EXP-40 the small picture of a board shows it too', async () => {
  const { boardId, berit, file } = await picturedBoard()
  expect(isPlain((await seen(await file(routes.boardThumbnail(boardId)))).colour)).toBe(true)
  berit.close()
})
