import { step1Frame, step2Frame, updateFrame } from '@samtavle/server/rooms/frames'
import type { Own } from '@samtavle/shared/protocol/events'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { rootMap } from '@samtavle/shared/schema/entity'
import type { Role, Session } from '@samtavle/shared/schema/session'
import * as Y from 'yjs'
import { AckLedger } from '../helpers/ackLedger.ts'
import { ackedFrames, readFrame } from '../helpers/recordingSocket.ts'
import type { Wire, WireEnd } from './wire.ts'

/** The origin of what one does oneself, which undo follows. */
export const ownHand = Symbol('own hand')

const fromServer = Symbol('from the server')

const undoable = ['cards', 'areas', 'themes', 'links'] as const

/** How a tab writes. */
export interface Manner {
  /** A fresh Yjs client id for every act, as on boards without names; otherwise one for each document. */
  manyIds: boolean
  /** What is written goes out when the test says so, merged into one frame; otherwise at once. */
  batches: boolean
}

/** Words that its author adds to a card, while these versions are there. */
export interface Rewriting {
  card: string
  versions: string[]
}

export interface ReplicaParts {
  name: string
  participant: string
  role: Role
  manner: Manner
  newClientId: () => number
  /** Called with each own update that the server has acknowledged. */
  acked: (update: Uint8Array) => void
}

/** y-websocket does not come back by itself after such a close. */
const isPermanent = (code: number): boolean => code >= 4400 && code < 4500

/** One tab of one person: a document, undo, and the protocol of y-websocket's provider over a wire. */
export class Replica implements WireEnd {
  readonly name: string
  readonly participant: string
  readonly manner: Manner
  role: Role
  doc!: Y.Doc
  undo!: Y.UndoManager
  wire: Wire | null = null
  /** What the event stream has told last. */
  session: Session | null = null
  own: Own | null = null
  /** Why the server has refused a write; the document was thrown away each time. */
  readonly refusals: string[] = []
  /** Whether it has ever written what our client would not have offered. */
  wasRude = false
  /** The card of one's own that one is adding words to just now, and the versions that there are. */
  rewriting: Rewriting | null = null
  /** Updates that did so. */
  readonly rewritings = new WeakMap<Uint8Array, Rewriting>()
  /** Entities made here, acknowledged or not. */
  readonly made = new Set<string>()
  #ledger!: AckLedger<Uint8Array>
  #held: Uint8Array[] = []
  #sent: Uint8Array[] = []
  readonly #newClientId: () => number
  readonly #acked: (update: Uint8Array) => void

  constructor(parts: ReplicaParts) {
    this.name = parts.name
    this.participant = parts.participant
    this.role = parts.role
    this.manner = parts.manner
    this.#newClientId = parts.newClientId
    this.#acked = parts.acked
    this.#startOver()
  }

  /** Whether everything done here is acknowledged. */
  get isSaved(): boolean {
    return this.#held.length === 0 && this.#ledger.allSafe
  }

  open(wire: Wire): void {
    this.wire = wire
    this.#ledger.opened()
    wire.say(step1Frame(Y.encodeStateVector(this.doc)))
  }

  /** The network is gone. What was held back goes out with the next socket's answer to step 1. */
  lose(): void {
    this.wire?.loseTab()
    this.wire = null
    this.#ledger.closed()
    for (const update of this.#held.splice(0)) this.#ledger.changed(update)
  }

  /** Changes the document by hand. */
  act(change: (doc: Y.Doc) => void): void {
    if (this.manner.manyIds) this.doc.clientID = this.#newClientId()
    change(this.doc)
    this.rewriting = null
  }

  /** Sends what was held back. */
  flush(): void {
    if (this.#held.length === 0) return
    const updates = this.#held.splice(0)
    this.#say(Y.mergeUpdates(updates))
    for (const update of updates) this.#ledger.changed(update)
  }

  /** Says something again that was said before, on this socket or an older one. */
  repeat(which: number): void {
    const update = this.#sent[which % Math.max(1, this.#sent.length)]
    if (update && this.wire) this.#say(update)
  }

  receive(frame: Uint8Array): void {
    const { type, subtype, body, bytes: _ } = readFrame(frame)
    if (type === messageTypes.ack) return this.#ledger.ackReceived(ackedFrames(readFrame(frame)))
    if (type !== messageTypes.sync) return
    if (subtype !== syncTypes.step1) return Y.applyUpdate(this.doc, body, fromServer)
    this.flush()
    this.wire?.say(step2Frame(Y.encodeStateAsUpdate(this.doc, body)))
    this.#ledger.frameSent(true)
  }

  closed(code: number, reason: string): void {
    this.lose()
    if (!isPermanent(code)) return
    this.refusals.push(reason)
    this.#startOver()
  }

  /** Throws the document away, and with it what was not acknowledged. */
  #startOver(): void {
    this.#held = []
    this.#sent = []
    this.#ledger = new AckLedger((update) => this.#acked(update))
    this.doc = new Y.Doc({ guid: this.name })
    this.doc.clientID = this.#newClientId()
    const roots = undoable.map((root) => rootMap(this.doc, root))
    this.undo = new Y.UndoManager(roots, { trackedOrigins: new Set([ownHand]), captureTimeout: 0 })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== fromServer) this.#wrote(update)
    })
  }

  #wrote(update: Uint8Array): void {
    if (this.rewriting) this.rewritings.set(update, this.rewriting)
    if (this.wire && this.manner.batches) {
      this.#held.push(update)
      return
    }
    if (this.wire) this.#say(update)
    this.#ledger.changed(update)
  }

  #say(update: Uint8Array): void {
    this.wire?.say(updateFrame(update))
    this.#ledger.frameSent(false)
    this.#sent.push(update)
  }
}
