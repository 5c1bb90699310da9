import { closeCodes } from '@samtavle/shared/protocol/closeCodes'
import type { CommandAnswer, CommandInput } from '@samtavle/shared/protocol/commands'
import type { BoardEventName, BoardEvents, Own, Progress } from '@samtavle/shared/protocol/events'
import type { DeletionReceipt } from '@samtavle/shared/protocol/ownData'
import { routes } from '@samtavle/shared/protocol/routes'
import { type BoardId, makeId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import { createStore } from '../store.ts'
import { AnswerQueue } from './answers.ts'
import type { BoardDocument, Closed } from './boardDocument.ts'
import { createDeviceStorage } from './deviceStorage.ts'
import { DraftQueue, ownWithDraft, type PendingDraft } from './drafts.ts'
import { type Contact, listenToBoard } from './events.ts'
import { type ProblemError, request } from './http.ts'
import { ownOfSeat, withAnswer } from './seats.ts'
import { createServerClock } from './serverClock.ts'
import { createUnsentTexts } from './unsentText.ts'

/** Something that went otherwise than one meant, to be told once: the name of a refusal, a problem or an undo. */
export interface Notice {
  id: string
  what: string
}

/** What is known of the board beside its document. */
export interface BoardState {
  session: Session | null
  /** What the one who sits here is told; see `seat`. */
  own: Own | null
  /** Which of the people who share this device; null while it is handed on. */
  seat: number | null
  progress: Progress | null
  contact: Contact
  /** Whether the server's disk takes what people write. */
  storing: boolean
  /** Why there is nothing to see: the code of a problem, or how the board ended for us. */
  barred: string | null
  /** What a deletion of ours has taken away. */
  receipt: DeletionReceipt | null
  document: BoardDocument | null
  notice: Notice | null
}

/** Refusals within this time mean that trying once more will not help. */
const refusalsMs = 30_000
const mostRefusals = 3

/** Everything between one open board page and the server. */
export class BoardConnection {
  readonly boardId: BoardId
  readonly state = createStore<BoardState>({
    session: null,
    own: null,
    seat: 0,
    progress: null,
    contact: 'none',
    storing: true,
    barred: null,
    receipt: null,
    document: null,
    notice: null,
  })
  readonly clock = createServerClock()
  readonly drafts: DraftQueue
  readonly answers: AnswerQueue
  readonly unsent
  readonly #stopListening: () => void
  /** What everybody on this device is told. */
  #own: Own | null = null
  #refusedAt: number[] = []
  #opening = false
  #closed = false
  #finishing = false

  constructor(boardId: BoardId) {
    this.boardId = boardId
    this.unsent = createUnsentTexts(boardId)
    this.drafts = new DraftQueue({
      boardId,
      storage: createDeviceStorage<PendingDraft>('draft', boardId),
      stored: (draft) => this.#setOwn((own) => ownWithDraft(own, draft)),
      refused: (draft, problem) => this.#keep(draft.text ? [draft.text] : [], problem.code),
    })
    this.answers = new AnswerQueue({
      boardId,
      stored: ({ question, seat, value }) => this.#setOwn((own) => withAnswer(own, seat, question, value)),
      refused: (_answer, problem) => this.notify(problem.code),
    })
    this.#stopListening = listenToBoard(boardId, {
      event: (name, data) => this.#take(name, data),
      contact: (contact) => this.#heard(contact),
      refused: (problem: ProblemError) => this.#setBarred(problem.code),
    })
  }

  /** Gives a command; rejects with a ProblemError or NoContact. Repeating it by itself is for the caller to decide. */
  command(input: CommandInput): Promise<CommandAnswer> {
    return request('POST', routes.commands(this.boardId), { ...input, commandId: makeId() })
  }

  /** Loads what documents need, and the document, once; it appears in the state. */
  openDocument(): void {
    if (this.#opening || this.#closed) return
    this.#opening = true
    void import('./boardDocument.ts').then(({ BoardDocument }) => {
      if (this.#closed) return
      this.state.set({ document: new BoardDocument(this.boardId, (closed) => this.#documentClosed(closed)) })
    })
  }

  /**
   * Does something that ends the board for us, and then says `why`, not what the server tells others of it meanwhile.
   * Rejects as `act` does; the board then goes on.
   */
  async finish(why: string, act: () => Promise<DeletionReceipt | null>): Promise<void> {
    this.#finishing = true
    try {
      this.state.set({ receipt: await act() })
    } finally {
      this.#finishing = false
    }
    this.#bar(why)
  }

  /** Hands the device on: from now on it shows nobody's drafts and answers, and then those of the one who sits down. */
  sit(seat: number | null): void {
    this.state.set({ seat })
    this.answers.sit(seat ?? 0)
    this.drafts.sit(seat ?? 0)
    if (this.#own) this.#showOwn(this.#own)
  }

  notify(what: string): void {
    this.state.set({ notice: { id: makeId(), what } })
  }

  dismissNotice(): void {
    this.state.set({ notice: null })
  }

  close(): void {
    this.#closed = true
    this.#stopListening()
    this.drafts.stop()
    this.answers.stop()
    this.state.get().document?.close()
  }

  #take<Name extends BoardEventName>(name: Name, data: BoardEvents[Name]): void {
    const event = { [name]: data } as Partial<BoardEvents>
    if (event.session) this.#takeSession(event.session)
    if (event.own) this.#showOwn(event.own)
    if (event.progress) this.state.set({ progress: event.progress })
    if (event.ended) this.#bar(event.ended.why)
  }

  #takeSession({ now, session, storing }: BoardEvents['session']): void {
    this.clock.hear(now)
    if (storing && !this.state.get().storing) this.#wake()
    this.state.set({ storing })
    const known = this.state.get().session
    if (known && known.version > session.version) return
    this.state.set({ session, barred: null })
  }

  #heard(contact: Contact): void {
    const had = this.state.get().contact
    this.state.set({ contact })
    if (had === 'none' && contact !== 'none') this.#wake()
  }

  /** What waits is tried again at once. */
  #wake(): void {
    this.drafts.wake()
    this.answers.wake()
  }

  #bar(why: string): void {
    this.#setBarred(why)
    this.close()
  }

  #setBarred(why: string): void {
    if (!this.#finishing) this.state.set({ barred: why })
  }

  #setOwn(change: (own: Own) => Own): void {
    if (this.#own) this.#showOwn(change(this.#own))
  }

  #showOwn(own: Own): void {
    this.#own = own
    this.state.set({ own: ownOfSeat(own, this.state.get().seat ?? 0) })
  }

  #keep(texts: string[], why: string): void {
    for (const text of texts) this.unsent.keep(text, why)
    this.notify(why)
  }

  /** Throws our copy away and, unless that is pointless, starts with a new one. */
  #documentClosed({ code, reason, unsafeTexts }: Closed): void {
    const why = (saysWhy.includes(code) && reason) || (closeNames[code] ?? 'closed')
    this.state.get().document?.close()
    this.state.set({ document: null })
    this.#opening = false
    this.#keep(unsafeTexts, why)
    if (this.#mayReopen(code)) this.openDocument()
    else this.#bar(why)
  }

  #mayReopen(code: number): boolean {
    if (code !== closeCodes.refused && code !== closeCodes.clientIdInUse) return false
    const now = Date.now()
    this.#refusedAt = [...this.#refusedAt.filter((at) => now - at < refusalsMs), now]
    return this.#refusedAt.length <= mostRefusals
  }
}

/** Closes whose reason is itself the name of what happened. */
const saysWhy: readonly number[] = [closeCodes.refused, closeCodes.noAccess, closeCodes.noSuchBoard]

/** What each permanent close is called among the names of problems. */
const closeNames: Record<number, string> = {
  [closeCodes.malformed]: 'malformed',
  [closeCodes.noAccess]: 'not-a-member',
  [closeCodes.noSuchBoard]: 'no-such-board',
  [closeCodes.full]: 'full',
  [closeCodes.clientTooOld]: 'client-too-old',
  [closeCodes.quarantined]: 'quarantined',
}
