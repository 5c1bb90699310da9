import type { Own, OwnDraft } from '@samtavle/shared/protocol/events'
import type { DraftRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { AreaId, BoardId, DraftId } from '@samtavle/shared/schema/ids'
import { createStore, type Store } from '../store.ts'
import type { DeviceStorage } from './deviceStorage.ts'
import { ProblemError, request } from './http.ts'

/** A change of a draft that the server does not have yet; `text: null` discards the draft. */
export type PendingDraft = { id: DraftId } & Required<Pick<DraftRequest, 'areaId' | 'text' | 'rev' | 'state'>> &
  Pick<DraftRequest, 'seat' | 'via'>

export interface DraftQueueOptions {
  boardId: BoardId
  storage: DeviceStorage<PendingDraft>
  /** The server has it. */
  stored(draft: PendingDraft): void
  /** The server will never take it: the text has to be kept somewhere else. */
  refused(draft: PendingDraft, problem: ProblemError): void
}

/** How long text still in the field is left alone between two sends. */
const typingMs = 600
const retryMs = 3_000

/**
 * Drafts on their way to the server: kept on this device until they are stored there, sent one at a time, the newest text
 * of each, again and again while there is no contact.
 */
export class DraftQueue {
  /** `stuck`: the last attempt to send has failed. */
  readonly pending: Store<{ drafts: ReadonlyMap<DraftId, PendingDraft>; stuck: boolean }>
  readonly #options: DraftQueueOptions
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending = false
  #lastRev = 0
  #seat = 0

  constructor(options: DraftQueueOptions) {
    this.#options = options
    const kept = options.storage.read()
    this.pending = createStore({ drafts: new Map(kept.map((draft) => [draft.id, draft])), stuck: false })
    if (kept.length > 0) this.#sendIn(0)
  }

  /** Takes the newest text of a draft. Text that is still being typed (`open`) may wait a moment before it is sent. */
  write(
    id: DraftId,
    areaId: AreaId,
    text: string | null,
    state: OwnDraft['state'],
    via: DraftRequest['via'] = 'self',
  ): void {
    const draft = { id, areaId, text, state, via, rev: this.#nextRev(), seat: this.#seat }
    this.#options.storage.put(draft)
    this.#change((drafts) => drafts.set(id, draft))
    this.#sendIn(state === 'open' && text !== null ? typingMs : 0)
  }

  /** Somebody else sits down. */
  sit(seat: number): void {
    this.#seat = seat
  }

  /** There is contact again: sends what waits. */
  wake(): void {
    if (this.pending.get().drafts.size > 0) this.#sendIn(0)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Grows with every change on this device, in all of its tabs and over reloads: the highest wins on the server. */
  #nextRev(): number {
    this.#lastRev = Math.max(this.#lastRev + 1, Date.now())
    return this.#lastRev
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#sendAll(), ms)
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return this.#sendIn(retryMs / 10)
    this.#sending = true
    try {
      for (const draft of this.pending.get().drafts.values()) await this.#send(draft)
      this.pending.set({ stuck: false })
    } catch {
      this.pending.set({ stuck: true })
      this.#sendIn(retryMs)
    } finally {
      this.#sending = false
    }
  }

  /** Sends one draft; throws when it may go better later. */
  async #send(draft: PendingDraft): Promise<void> {
    const { id, ...body } = draft
    try {
      await request('PUT', routes.draft(this.#options.boardId, id), body)
      if (this.#isNewest(draft)) this.#options.stored(draft)
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status === 429 || error.status >= 500) throw error
      if (this.#isNewest(draft)) this.#options.refused(draft, error)
    }
    if (this.#isNewest(draft)) this.#forget(id)
    else this.#sendIn(0)
  }

  #isNewest(draft: PendingDraft): boolean {
    return this.pending.get().drafts.get(draft.id)?.rev === draft.rev
  }

  #forget(id: DraftId): void {
    this.#options.storage.drop(id)
    this.#change((drafts) => drafts.delete(id))
  }

  #change(act: (drafts: Map<DraftId, PendingDraft>) => void): void {
    const drafts = new Map(this.pending.get().drafts)
    act(drafts)
    this.pending.set({ drafts })
  }
}

/** One's drafts as one has written them: those the server has, with what is still on its way laid over. */
export function draftsNow(stored: readonly OwnDraft[], pending: ReadonlyMap<DraftId, PendingDraft>): OwnDraft[] {
  const drafts = new Map(stored.map((draft) => [draft.id, draft]))
  for (const draft of pending.values()) {
    if (draft.text === null) drafts.delete(draft.id)
    else
      drafts.set(draft.id, { late: false, ...drafts.get(draft.id), ...draft, seat: draft.seat ?? 0, text: draft.text })
  }
  return [...drafts.values()]
}

/** What the server tells about us once it has stored `draft`; its next event says so too. */
export function ownWithDraft(own: Own, draft: PendingDraft): Own {
  return { ...own, drafts: draftsNow(own.drafts, new Map([[draft.id, draft]])) }
}
