import { clientVersion } from '@samtavle/shared/protocol/closeCodes'
import { messageTypes } from '@samtavle/shared/protocol/messages'
import { routes } from '@samtavle/shared/protocol/routes'
import { readComment } from '@samtavle/shared/schema/comment'
import { entityOf, readText, roots } from '@samtavle/shared/schema/entity'
import type { BoardId } from '@samtavle/shared/schema/ids'
import type { UndoOutcome, WhyNotWrite } from '@samtavle/shared/schema/undo'
import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createStore, type Store } from '../store.ts'
import { type ContentView, viewContent } from './content.ts'
import { AckCounter, countingSocket } from './countingSocket.ts'
import { History } from './history.ts'
import { Presence } from './presence.ts'

/**
 * `connecting`: nothing has arrived yet. `saved`: the server has stored all of it. `saving`: some of it is on its way.
 * `unsaved`: some of it waits for contact. `offline`: no contact, and nothing waits.
 */
export type SyncState = 'connecting' | 'saved' | 'saving' | 'unsaved' | 'offline'

/** The server closed for good: a close code of 44xx, its reason, and own texts that it had not stored. */
export interface Closed {
  code: number
  reason: string
  unsafeTexts: string[]
}

const backoffMs = 4000

/** One copy of a board's document, kept in step with the server's. */
export class BoardDocument {
  readonly doc = new Y.Doc()
  readonly content: ContentView
  readonly sync: Store<{ state: SyncState }> = createStore<{ state: SyncState }>({ state: 'connecting' })
  readonly history: History
  readonly presence: Presence
  readonly #origin = Symbol('this person')
  readonly #provider: WebsocketProvider
  readonly #counter = new AckCounter()
  /** The Yjs client id under which each entity is written, see {@link write}. */
  readonly #writers = new Map<string, number>()
  /** Entities made here: the server tells us that they are ours only once they are stored. */
  readonly made = new Set<string>()
  /** What stands in the field that a card is written in: more than the document has while an input method composes. */
  readonly fields = new Map<string, () => string>()
  readonly #unsafeCards = new Set<string>()
  #unsafe = false
  #arrived = false

  /** `closed` is called once, when the server has closed for good; this copy is then of no more use. */
  constructor(boardId: BoardId, closed: (closed: Closed) => void) {
    this.content = viewContent(this.doc)
    this.history = new History(this.doc, this.#origin)
    this.#provider = this.#connect(boardId)
    this.presence = new Presence(this.#provider.awareness)
    this.#provider.on('closed', ({ code, reason }) => closed({ code, reason, unsafeTexts: this.#unsafeTexts() }))
  }

  /**
   * Changes one entity. Each entity is written under a client id of its own, since ids stay in the document for ever: with
   * one id for all, whoever recognises one note of a person would know all of them.
   */
  write(entityId: string, change: (doc: Y.Doc, origin: unknown) => void): void {
    const before = this.#textOf(entityId)
    const existed = roots.some((root) => entityOf(this.doc, root, entityId))
    const writer = this.#writers.get(entityId) ?? freshClientId()
    this.#writers.set(entityId, writer)
    this.#as(writer, () => change(this.doc, this.#origin))
    const after = this.#textOf(entityId)
    if (after && after !== before) this.#unsafeCards.add(entityId)
    if (!existed) this.made.add(entityId)
  }

  /** See {@link History.undo}. */
  undo<Refusal extends string>(whyNot: WhyNotWrite<Refusal>): UndoOutcome | Refusal {
    return this.#as(freshClientId(), () => this.history.undo(whyNot))
  }

  redo<Refusal extends string>(whyNot: WhyNotWrite<Refusal>): UndoOutcome | Refusal {
    return this.#as(freshClientId(), () => this.history.redo(whyNot))
  }

  close(): void {
    this.presence.close()
    this.#provider.destroy()
    this.doc.destroy()
  }

  #connect(boardId: BoardId): WebsocketProvider {
    const address = `${location.origin.replace(/^http/, 'ws')}${routes.syncPrefix}`
    const provider = new WebsocketProvider(address, boardId, this.doc, {
      params: { client: String(clientVersion) },
      WebSocketPolyfill: countingSocket(WebSocket, this.#counter, () => this.#tell()),
      disableBc: true,
      // Not the same for all: after a restart a whole hall comes back at once.
      maxBackoffTime: backoffMs * (0.5 + Math.random() / 2),
    })
    provider.messageHandlers[messageTypes.ack] = (_encoder, decoder) => {
      this.#counter.acked(decoding.readVarUint(decoder))
      this.#tell()
    }
    provider.messageHandlers[messageTypes.awareness] = (_encoder, decoder) =>
      this.presence.hear(decoding.readVarUint8Array(decoder))
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.#counter.opened()
      else this.#counter.closed()
      if (status === 'disconnected') this.presence.lose()
      if (status === 'connected') this.presence.tellAgain()
      this.#tell()
    })
    provider.on('sync', (synced) => {
      this.#arrived ||= synced
      this.#tell()
    })
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === provider) return
      // Also while the socket is closing, when the provider sends nothing and has not yet said that contact is lost.
      this.#counter.held()
      this.#unsafe = true
      this.#tell()
    })
    return provider
  }

  #tell(): void {
    if (this.#counter.allSafe) {
      this.#unsafe = false
      this.#unsafeCards.clear()
    }
    this.sync.set({ state: this.#state() })
  }

  #state(): SyncState {
    if (!this.#arrived) return 'connecting'
    if (this.#counter.allSafe) return 'saved'
    if (this.#provider?.wsconnected) return 'saving'
    return this.#unsafe ? 'unsaved' : 'offline'
  }

  #unsafeTexts(): string[] {
    const typed = [...this.fields].filter(([cardId, text]) => text() !== this.#textOf(cardId))
    const unsafe = new Set([...this.#unsafeCards, ...typed.map(([cardId]) => cardId)])
    return [...unsafe].map((cardId) => this.fields.get(cardId)?.() ?? this.#textOf(cardId))
  }

  #textOf(entityId: string): string {
    const card = entityOf(this.doc, 'cards', entityId)
    const comment = entityOf(this.doc, 'comments', entityId)
    if (comment) return readComment(entityId, comment)?.text ?? ''
    return card ? readText(card, 'text') : ''
  }

  #as<Result>(clientId: number, act: () => Result): Result {
    const own = this.doc.clientID
    this.doc.clientID = clientId
    try {
      return act()
    } finally {
      this.doc.clientID = own
    }
  }
}

/** A random client id as Yjs makes them: 32 bits. */
function freshClientId(): number {
  const [id = 0] = crypto.getRandomValues(new Uint32Array(1))
  return id
}
