import type { BoardDocument, Closed } from '@samtavle/client/connection/boardDocument'
import type { UnsentTexts } from '@samtavle/client/connection/unsentText'
import WebSocket from 'ws'
import { eventually } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'

/** The client's own copy of a board's document and what it keeps of texts that were not taken, without a page around it. */
export interface Tab {
  document: BoardDocument
  unsent: UnsentTexts
  /** How the server has closed it for good. */
  closed: Closed | null
  /** Loses the network, until {@link comeBack}. */
  goOffline(): void
  comeBack(): void
  close(): void
}

/** Opens the board of somebody who is a member as our client does; texts that are refused are kept as it keeps them. */
export async function openTab({ http, boardId }: Person): Promise<Tab> {
  let isOnline = true
  let open: WebSocket | null = null
  class TabSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(isOnline ? address : 'ws://127.0.0.1:1', protocols, { headers: http.headers })
      this.on('error', () => {})
      open = this
    }
  }
  Object.assign(globalThis, { location: new URL(http.baseUrl), WebSocket: TabSocket })
  const { BoardDocument } = await import('@samtavle/client/connection/boardDocument')
  const { createUnsentTexts } = await import('@samtavle/client/connection/unsentText')
  const unsent = createUnsentTexts(boardId)
  const document = new BoardDocument(boardId, (closed) => {
    tab.closed = closed
    for (const text of closed.unsafeTexts) unsent.keep(text, closed.reason)
  })
  const tab: Tab = {
    document,
    unsent,
    closed: null,
    goOffline() {
      isOnline = false
      open?.terminate()
    },
    comeBack() {
      isOnline = true
    },
    close: () => document.close(),
  }
  await eventually('the tab is in', () => document.sync.get().state === 'saved')
  return tab
}
