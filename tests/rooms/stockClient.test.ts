import { messageTypes } from '@samtavle/shared/protocol/messages'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import { entityOf, readText } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createBoard } from '../helpers/boards.ts'
import { sameDocument } from '../helpers/documents.ts'
import { eventually } from '../helpers/eventually.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

/** How long y-websocket puts up with silence, four times over. */
const aloneMs = 120_000

describe('the provider of y-websocket as it comes', () => {
  test('STK-1 joins, edits, and sees what others do', async () => {
    const { url } = await startTestServer()
    const { secrets } = await createBoard(url, { title: 'Prøve' })
    const other = new Person('other', url)
    onTestFinished(() => other.close())
    await other.join({ secret: secrets.facilitator })
    const stock = await stockClient(url, secrets.participant)

    const cardId = makeId()
    createCard(stock.doc, { id: cardId, kind: 'note', text: 'Eit torg', place: [null, 0, 0] }, 'test')
    await eventually('the other sees the card', () => textIn(other.doc, cardId) === 'Eit torg')
    editCardText(stock.doc, cardId, 'Eit grønt torg', 'test')
    await eventually('the other sees the edit', () => textIn(other.doc, cardId) === 'Eit grønt torg')
    const answerId = makeId()
    await other.write((doc, origin) =>
      createCard(doc, { id: answerId, kind: 'note', text: 'Ja 🌳', place: [null, 0, 200] }, origin),
    )
    await eventually('both have the same', () => sameDocument(stock.doc, other.doc))
    expect(textIn(stock.doc, answerId)).toBe('Ja 🌳')
    expect(stock.opened()).toBe(1)
  })

  test('STK-2 gets none of the messages that it does not know', async () => {
    const { url } = await startTestServer()
    const { secrets } = await createBoard(url)
    const stock = await stockClient(url, secrets.participant)
    for (const text of ['Ein', 'To']) {
      const before = stock.frames('sync')
      createCard(stock.doc, { id: makeId(), kind: 'note', text, place: [null, 0, 0] }, 'test')
      await eventually(`its edit "${text}" comes back`, () => stock.frames('sync') > before)
    }
    expect(stock.frames('ack')).toBe(0)
  })

  test('STK-3 stays connected for two minutes on which nobody does anything', {
    timeout: aloneMs + 30_000,
  }, async () => {
    const { url } = await startTestServer()
    const { secrets } = await createBoard(url)
    const stock = await stockClient(url, secrets.participant)
    const until = Date.now() + aloneMs
    await eventually('two minutes have passed', () => Date.now() > until || stock.opened() > 1, aloneMs + 10_000)
    expect(stock.opened()).toBe(1)
    expect(stock.provider.synced).toBe(true)
  })
})

/** A member of the board on a stock provider: nothing is set but the WebSocket, which Node's lacks a cookie for. */
async function stockClient(url: string, secret: string) {
  const http = new HttpClient(url)
  const { boardId } = await http.json<{ boardId: string }>('POST', routes.join, { secret })
  const doc = new Y.Doc()
  let opened = 0
  const types: number[] = []
  class CookieSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: http.headers })
      opened++
      this.on('message', (data: ArrayBuffer) => types.push(new Uint8Array(data)[0] ?? -1))
    }
  }
  const provider = new WebsocketProvider(url.replace('http', 'ws') + routes.syncPrefix, boardId, doc, {
    // All clients of a test are in one process, where they would talk past the server.
    disableBc: true,
    WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
  })
  onTestFinished(() => provider.destroy())
  await eventually('the stock client is in', () => provider.synced)
  const frames = (name: keyof typeof messageTypes) => types.filter((type) => type === messageTypes[name]).length
  return { doc, provider, frames, opened: () => opened }
}

function textIn(doc: Y.Doc, cardId: string): string | null {
  const card = entityOf(doc, 'cards', cardId)
  return card && readText(card, 'text')
}
