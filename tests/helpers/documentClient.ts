import { clientVersion } from '@samtavle/shared/protocol/closeCodes'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { routes } from '@samtavle/shared/protocol/routes'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { AckLedger } from './ackLedger.ts'
import { eventually } from './eventually.ts'
import { ackedFrames, countsForAck, type Frame, recordingSocketClass } from './recordingSocket.ts'

/** One key of one entity after a change of one's own: `null` for one that was removed. */
export interface Fact {
  root: string
  id: string
  key: string
  value: unknown
}

/** One local transaction: what it made true, and how far it took its Yjs client's clock. */
export interface OwnChange {
  client: number
  clock: number
  facts: Fact[]
}

export interface DocumentWatcher {
  received(frame: Frame): void
  /** The server has acknowledged a change. */
  acked(change: OwnChange): void
}

/** The document of a board as one client has it: y-websocket's provider on a Y.Doc, with what the server acknowledged. */
export class DocumentClient {
  /** Without garbage collection: whatever has ever arrived stays readable, deleted or not. */
  readonly doc = new Y.Doc({ gc: false })
  /** The state vector with which the server greeted each socket: what it held then. */
  readonly greetings: Map<number, number>[] = []
  /** Why the server has closed for good; null while it has not. */
  closedFor: string | null = null
  private isGreeted = false
  private readonly ledger: AckLedger<OwnChange>
  private readonly provider: WebsocketProvider
  private readonly watcher: DocumentWatcher

  /** Does not connect yet. `headers` are asked for each socket. */
  constructor(baseUrl: string, boardId: string, headers: () => Record<string, string>, watcher: DocumentWatcher) {
    this.watcher = watcher
    this.ledger = new AckLedger((change) => watcher.acked(change))
    this.provider = new WebsocketProvider(baseUrl.replace(/^http/, 'ws') + routes.syncPrefix, boardId, this.doc, {
      connect: false,
      disableBc: true,
      params: { client: String(clientVersion) },
      maxBackoffTime: 400,
      WebSocketPolyfill: recordingSocketClass(headers, {
        opened: () => this.opened(),
        received: (frame) => this.received(frame),
        sent: (frame) => countsForAck(frame) && this.ledger.frameSent(frame.subtype === syncTypes.step2),
        closed: () => this.ledger.closed(),
      }),
    })
    // y-websocket says goodbye when the process ends; a room of clients in one process would make Node warn of a leak.
    process.off('exit', this.provider._exitHandler)
    this.provider.messageHandlers[messageTypes.ack] = () => {}
    this.provider.on('closed', ({ code, reason }) => {
      this.closedFor = `${code} ${reason}`
    })
    this.doc.on('update', (_update, _origin, _doc, transaction) => {
      if (transaction.local) this.ledger.changed(describe(transaction))
    })
  }

  connect(): void {
    this.closedFor = null
    this.provider.connect()
  }

  disconnect(): void {
    this.provider.disconnect()
    this.ledger.closed()
  }

  destroy(): void {
    this.provider.destroy()
    this.provider.awareness.destroy()
    this.doc.destroy()
  }

  get isSynced(): boolean {
    return this.provider.synced
  }

  /** Whether everything done here is acknowledged (*Lagret*). */
  get isSaved(): boolean {
    return this.ledger.allSafe
  }

  /** Resolves when everything done here is acknowledged; rejects when the server has closed for good. */
  async saved(within?: number): Promise<void> {
    await eventually(
      () => `${this.ledger.waitingChanges} changes acknowledged`,
      () => {
        if (this.closedFor) throw new Error(`the server closed the socket: ${this.closedFor}`)
        return this.isSaved
      },
      within,
    )
  }

  private opened(): void {
    this.isGreeted = false
    this.ledger.opened()
  }

  private received(frame: Frame): void {
    if (frame.type === messageTypes.ack) this.ledger.ackReceived(ackedFrames(frame))
    if (frame.type === messageTypes.sync && frame.subtype === syncTypes.step1) this.greeted(frame)
    this.watcher.received(frame)
  }

  private greeted(frame: Frame): void {
    if (!this.isGreeted) this.greetings.push(Y.decodeStateVector(frame.body))
    this.isGreeted = true
  }
}

type SharedType = Parameters<Y.Transaction['changed']['get']>[0]

/** What a local transaction has made true of the entities of the document. */
function describe(transaction: Y.Transaction): OwnChange {
  const client = transaction.doc.clientID
  const facts: Fact[] = []
  for (const [type, keys] of transaction.changed) facts.push(...factsOf(type, keys))
  return { client, clock: transaction.afterState.get(client) ?? 0, facts }
}

function factsOf(type: SharedType, keys: Set<string | null>): Fact[] {
  const path = pathOf(type)
  if (!path) return []
  const [root, id, key] = path
  if (id !== undefined && key !== undefined) return [{ root, id, key, value: plain(type) }]
  if (!(type instanceof Y.Map)) return []
  const changed = [...keys].filter((name): name is string => name !== null)
  if (id !== undefined) return changed.map((name) => ({ root, id, key: name, value: plain(type.get(name)) }))
  return changed.flatMap((entityId) => wholeEntity(root, entityId, type.get(entityId)))
}

function wholeEntity(root: string, id: string, entity: unknown): Fact[] {
  if (!(entity instanceof Y.Map)) return []
  return [...entity].map(([key, value]) => ({ root, id, key, value: plain(value) }))
}

/** `[root, entity, key]`, as far down as the type lies; null for a type that is no longer in the document. */
function pathOf(type: SharedType): [string, string?, string?] | null {
  const keys: string[] = []
  let current: SharedType | null = type
  while (current?._item) {
    keys.unshift(current._item.parentSub ?? '')
    current = current._item.parent as SharedType | null
  }
  const root = current && [...(current.doc?.share ?? [])].find(([, shared]) => shared === current)?.[0]
  return root ? [root, keys[0], keys[1]] : null
}

const plain = (value: unknown): unknown => (value instanceof Y.AbstractType ? value.toJSON() : value)
