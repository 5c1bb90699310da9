import type { CommandAnswer, CommandInput } from '@samtavle/shared/protocol/commands'
import type { BoardEvents, Own, Progress, SessionAnswer } from '@samtavle/shared/protocol/events'
import type { DraftRequest, JoinAnswer, JoinRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import type * as Y from 'yjs'
import { DocumentClient, type OwnChange } from './documentClient.ts'
import { followEvents, type StreamedEvent } from './eventStream.ts'
import { eventually } from './eventually.ts'
import { HttpClient } from './httpClient.ts'
import type { Frame } from './recordingSocket.ts'

/** Something that reached a person, as it came. */
export type Received =
  | { by: 'frame'; frame: Frame }
  | { by: 'event'; name: string; text: string }
  | { by: 'answer'; request: string; text: string }

export interface PersonWatcher {
  received?(item: Received): void
  acked?(change: OwnChange): void
}

/** One person with one browser and one tab: a cookie, HTTP, the event stream and the document of one board. */
export class Person {
  readonly name: string
  readonly http: HttpClient
  boardId = ''
  role: JoinAnswer['role'] | null = null
  session: Session | null = null
  own: Own | null = null
  progress: Progress | null = null
  /** How often each event has come. */
  readonly heard = { session: 0, own: 0, progress: 0, ended: 0 }
  private client: DocumentClient | null = null
  private stream: AbortController | null = null
  private readonly watcher: PersonWatcher

  constructor(name: string, baseUrl: string, watcher: PersonWatcher = {}) {
    this.name = name
    this.watcher = watcher
    this.http = new HttpClient(baseUrl, (request, text) => watcher.received?.({ by: 'answer', request, text }))
  }

  /** Trades a secret or a code for membership, connects, and resolves when document and session are there. */
  async join(by: JoinRequest): Promise<void> {
    const answer = await this.http.json<JoinAnswer>('POST', routes.join, by)
    this.boardId = answer.boardId
    this.role = answer.role
    this.client = new DocumentClient(this.http.baseUrl, answer.boardId, () => this.http.headers, {
      received: (frame) => this.watcher.received?.({ by: 'frame', frame }),
      acked: (change) => this.watcher.acked?.(change),
    })
    await this.connect()
  }

  /** Opens socket and event stream (again); both then come back by themselves. */
  async connect(): Promise<void> {
    const before = { ...this.heard }
    this.document.connect()
    this.stream = new AbortController()
    void followEvents(this.http.baseUrl + routes.events(this.boardId), this.http.headers, this.stream.signal, (event) =>
      this.hear(event),
    )
    await eventually(
      `${this.name} is in`,
      () => this.document.isSynced && this.heard.session > before.session && this.heard.own > before.own,
    )
  }

  /** Loses the network: socket and event stream end; what is done in the document meanwhile stays here. */
  disconnect(): void {
    this.stream?.abort()
    this.stream = null
    this.document.disconnect()
  }

  get isConnected(): boolean {
    return this.stream !== null
  }

  get document(): DocumentClient {
    if (!this.client) throw new Error(`${this.name} has not joined`)
    return this.client
  }

  get doc(): Y.Doc {
    return this.document.doc
  }

  /** Changes the document; when connected, resolves when the server has acknowledged it. */
  async write(act: (doc: Y.Doc, origin: unknown) => void): Promise<void> {
    act(this.doc, this)
    if (this.isConnected) await this.document.saved()
  }

  /** Gives a command; rejects with `Refused` when the server will not. */
  async command(command: CommandInput): Promise<CommandAnswer> {
    return this.http.json('POST', routes.commands(this.boardId), { commandId: makeId(), ...command })
  }

  async putDraft(draftId: string, draft: DraftRequest): Promise<void> {
    await this.http.text('PUT', routes.draft(this.boardId, draftId), draft)
  }

  async putAnswer(questionId: string, value: string[]): Promise<void> {
    await this.http.text('PUT', routes.answer(this.boardId, questionId), { value })
  }

  /** Asks what the server knows of this person: what they would hear of if they were connected. */
  async askOwn(): Promise<Own> {
    const answer = JSON.parse(await this.read(routes.session(this.boardId))) as SessionAnswer
    this.own = answer.own
    return answer.own
  }

  /** The text of something that members may read. */
  async read(path: string): Promise<string> {
    return this.http.text('GET', path)
  }

  /** Something that members may read, byte by byte. */
  async readBytes(path: string): Promise<Uint8Array> {
    return this.http.bytes('GET', path)
  }

  /** Closes everything for good; the membership stays. */
  close(): void {
    this.stream?.abort()
    this.stream = null
    this.client?.destroy()
  }

  private hear(event: StreamedEvent): void {
    this.watcher.received?.({ by: 'event', name: event.name, text: event.data })
    const data: unknown = JSON.parse(event.data)
    if (event.name === 'session') this.session = (data as BoardEvents['session']).session
    if (event.name === 'own') this.own = data as Own
    if (event.name === 'progress') this.progress = data as Progress
    if (event.name in this.heard) this.heard[event.name as keyof typeof this.heard]++
  }
}
