import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, type Picture, readCards, setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import type { HttpClient } from '../helpers/httpClient.ts'
import { command, joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { openServer, startTestServer } from '../helpers/testServer.ts'
import { askImage, plain, sendImage } from './pictures.ts'

let close: () => Promise<void>
let url: string
let board: NewBoard
let leader: HttpClient

beforeAll(async () => {
  const server = await openServer()
  url = server.url
  close = server.close
  board = await createBoard(url)
  leader = await joinBy(url, { secret: board.secrets.facilitator })
})

afterAll(() => close())

const send = (file: Uint8Array) => sendImage(leader, board.boardId, file)

describe('a picture that is sent', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'HTTP-11 as %s it is drawn anew, no larger than a board needs',
    async (format) => {
      const { status, answer } = await send(await plain(3000, 1500).toFormat(format).toBuffer())
      expect(status).toBe(201)
      expect(answer).toMatchObject({ width: limits.imageSide, height: limits.imageSide / 2 })
      const response = await askImage(leader, board.boardId, answer.id)
      const kept = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
      expect(kept).toMatchObject({ width: answer.width, height: answer.height })
      expect(response.headers.get('content-type')).toBe(`image/${kept.format}`)
    },
  )

  it('HTTP-11 what a camera writes beside it is gone, and it stands upright', async () => {
    const secret = 'Storgata 1, 60.39N'
    const file = await plain(40, 20)
      .jpeg()
      .withExif({ IFD0: { ImageDescription: secret } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(file.includes(secret)).toBe(true)
    const { answer } = await send(file)
    expect(answer).toMatchObject({ width: 20, height: 40 })
    const kept = Buffer.from(await (await askImage(leader, board.boardId, answer.id)).arrayBuffer())
    expect(kept.includes(secret)).toBe(false)
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
  })

  it('HTTP-12 it is answered as a picture and as nothing else, and stays with who may see it', async () => {
    const { answer } = await send(await plain(10, 10, 0.5).png().toBuffer())
    const { headers } = await askImage(leader, board.boardId, answer.id)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    // A shared PC keeps no copy, and what has been hidden or erased is not seen again.
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('files that nobody honest sends', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>',
  )
  const files: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    'an SVG': () => svg,
    'an SVG that begins like a PNG': () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), svg]),
    'a GIF': () => plain(10, 10).gif().toBuffer(),
    'a TIFF': () => plain(10, 10).tiff().toBuffer(),
    'a page': () => Buffer.from('<!doctype html><script>alert(1)</script>'),
    nothing: () => new Uint8Array(0),
    'half a PNG': async () =>
      (
        await sharp({
          create: {
            width: 300,
            height: 300,
            channels: 3,
            background: 'red',
            noise: { type: 'gaussian', mean: 120, sigma: 40 },
          },
        })
          .png()
          .toBuffer()
      ).subarray(0, 20_000),
    'noise that begins like a JPEG': () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(4000, 0x5a)]),
  }

  it.each(Object.entries(files))('ATK-40 %s is no picture', async (_, file) => {
    const { status, answer } = await send(await file())
    expect([status, answer.code]).toEqual([422, 'no-image'])
  })

  it('ATK-41 a small file of very many pixels is refused before it is unpacked', async () => {
    const bomb = await sharp({
      create: { width: 20_000, height: 20_000, channels: 3, background: 'white' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.byteLength).toBeLessThan(limits.imageBytes)
    const { status, answer } = await send(bomb)
    expect([status, answer.code]).toEqual([422, 'image-too-large'])
  })

  it('ATK-41 a file of more bytes than a picture may have is refused', async () => {
    const { status, answer } = await send(Buffer.alloc(limits.imageBytes + 1))
    expect([status, answer.code]).toEqual([413, 'too-large'])
  })

  it('ATK-41 a board takes so many pictures and no more', async () => {
    const full = await createBoard(url)
    const browser = await joinBy(url, { secret: full.secrets.facilitator })
    const file = await plain(2, 2).png().toBuffer()
    let last = 201
    for (let i = 0; i <= limits.images && last !== 409; ) {
      last = (await sendImage(browser, full.boardId, file)).status
      if (last === 201) i++
    }
    expect(last).toBe(409)
  })
})

describe('who sees a picture', () => {
  const shownBy = async (person: Person, imageId: string, id = makeId()) => {
    const card = { id, kind: 'image', text: 'Et torg', place: [null, 0, 0], image: [imageId, 10, 10] } as const
    await person.write((doc, origin) =>
      createCard(doc, { ...card, place: [null, 0, 0], image: [imageId, 10, 10] }, origin),
    )
    return id
  }
  const arrive = async (secret: string) => {
    const person = new Person('Kari', url)
    await person.join({ secret })
    return person
  }

  it('ATK-42 other members see it once a card shows it, and not when that is hidden; strangers never do', async () => {
    const { answer } = await send(await plain(10, 10).png().toBuffer())
    const [berit, viktor] = [
      await arrive(board.secrets.facilitator),
      await joinBy(url, { secret: board.secrets.viewer }),
    ]
    const stranger = await joinBy(url, { secret: (await createBoard(url)).secrets.facilitator })
    const statusFor = async (browser: HttpClient) => (await askImage(browser, board.boardId, answer.id)).status
    expect([await statusFor(leader), await statusFor(viktor), await statusFor(stranger)]).toEqual([200, 404, 401])
    const card = await shownBy(berit, answer.id)
    expect([await statusFor(viktor), await statusFor(stranger)]).toEqual([200, 401])
    await command(leader, board.boardId, { type: 'hide', card, reason: '' })
    expect(await statusFor(viktor)).toBe(404)
    await command(leader, board.boardId, { type: 'erase', card })
    expect(await statusFor(leader)).toBe(404)
    berit.close()
  })

  it('ATK-43 a picture of another board, or of none, is shown by no card', async () => {
    const other = await createBoard(url)
    const elsewhere = await joinBy(url, { secret: other.secrets.facilitator })
    const { answer } = await sendImage(elsewhere, other.boardId, await plain(10, 10).png().toBuffer())
    for (const forged of [answer.id, makeId()]) {
      const mallory = await arrive(board.secrets.facilitator)
      await expect(shownBy(mallory, forged)).rejects.toThrow('4403 gone')
      const berit = await arrive(board.secrets.facilitator)
      expect(readCards(berit.doc).some(({ image }) => image?.[0] === forged)).toBe(false)
      berit.close()
      mallory.close()
    }
  })

  it('ATK-44 participants and readers send none', async () => {
    const file = await plain(10, 10).png().toBuffer()
    for (const role of ['participant', 'viewer'] as const) {
      const browser = await joinBy(url, { secret: board.secrets[role] })
      expect((await sendImage(browser, board.boardId, file)).answer.code).toBe('not-allowed')
    }
  })

  it('HTTP-13 a picture stays while its card can be brought back, and goes with the board', async () => {
    const server = await startTestServer()
    const own = await createBoard(server.url)
    const berit = new Person('Berit', server.url)
    await berit.join({ secret: own.secrets.facilitator })
    const { answer } = await sendImage(berit.http, own.boardId, await plain(64, 64).png().toBuffer())
    const card = await (async () => {
      const id = makeId()
      await berit.write((doc, origin) =>
        createCard(doc, { id, kind: 'image', text: '', place: [null, 0, 0], image: [answer.id, 64, 64] }, origin),
      )
      return id
    })()
    await berit.write((doc, origin) => setCardLive(doc, card, false, origin))
    expect((await askImage(berit.http, own.boardId, answer.id)).status).toBe(200)
    await berit.http.text('DELETE', `/api/boards/${own.boardId}`)
    expect((await askImage(berit.http, own.boardId, answer.id)).status).toBe(404)
    expect((await readdir(join(server.dataDir, 'boards'))).join(' ')).not.toContain(own.boardId)
    berit.close()
  })

  it('HTTP-14 a board as a file has its pictures with it, and so has the board that is made of it', async () => {
    const own = await createBoard(url)
    const berit = await arrive(own.secrets.facilitator)
    const { answer } = await sendImage(berit.http, own.boardId, await plain(64, 48).png().toBuffer())
    await shownBy(berit, answer.id)
    const file = JSON.parse(await berit.read(routes.boardJson(own.boardId)))
    expect(file.images).toHaveLength(1)
    const copy = await leader.json<CreateBoardAnswer>('POST', routes.importBoard, file)
    const browser = await joinBy(url, { secret: new URL(copy.links.facilitator).hash.slice(1) })
    const again = await browser.json<{ cards: { image: Picture }[] }>('GET', routes.boardJson(copy.boardId))
    expect(again.cards[0]?.image).toEqual(file.cards[0].image)
    expect((await askImage(browser, copy.boardId, answer.id)).status).toBe(200)
    const forged = {
      ...file,
      images: [{ id: answer.id, data: Buffer.from('<svg onload="alert(1)"/>').toString('base64') }],
    }
    await expect(leader.json('POST', routes.importBoard, forged)).rejects.toMatchObject({ code: 'invalid-board' })
    berit.close()
  })
})
