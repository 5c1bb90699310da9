import type { verdicts } from '@samtavle/shared/schema/choices'
import type { Session } from '@samtavle/shared/schema/session'
import type * as Y from 'yjs'
import type { StoredBoard, StoredDraft, StoredVersion, Write } from '../storage/boardStore.ts'
import { BoardDocument } from './boardDocument.ts'

/** Who owns Yjs client ids that the server itself has used. */
export const serverParticipant = 'server'

/** The origin of what the server itself writes into a document. */
export const serverOrigin = 'server'

/** Everything about one board, in the memory of the process that owns it. */
export interface BoardState {
  readonly document: BoardDocument
  /** The document itself; of a large board it is built when this is first asked for. */
  readonly doc: Y.Doc
  session: Session
  drafts: Map<string, StoredDraft>
  /** Question → voter (a hash) → values. */
  answers: Map<string, Map<string, string[]>>
  /** Question → the secret that its voters are hashed with. */
  questions: Map<string, string>
  /** Entity of the document → who made it, and the draft it came from. */
  authors: Map<string, { participant: string; draft: string | null }>
  /** Participant → the cards, themes and links they made. */
  made: Map<string, Set<string>>
  clientIds: Map<number, string>
  /** Device → how many people it has places for; one where it is not told. */
  seats: Map<string, number>
  hidden: Map<string, { text: string; reason: string }>
  /** Card → when its author took it off the board. */
  withdrawals: Map<string, number>
  /** Card → when its author changed its words, if a version may have others. */
  rewritten: Map<string, number>
  /** Draft → what a facilitator who reads first has said to it. */
  reviews: Map<string, { verdict: (typeof verdicts)[number]; question: string }>
  /** Oldest first; what is in them is asked of the disk. */
  versions: Map<string, StoredVersion>
  /** Pictures by their ids; what they show is asked of the disk. */
  images: Map<string, StoredBoard['images'][number]>
  commands: Map<string, number>
}

/** Builds the live state from what is stored; throws when the bytes of a small document do not apply. */
export function boardStateFrom(stored: StoredBoard): BoardState {
  const document = new BoardDocument(stored)
  const state: BoardState = {
    document,
    get doc() {
      return document.live
    },
    session: stored.session,
    drafts: new Map(),
    answers: new Map(),
    questions: new Map(),
    authors: new Map(),
    made: new Map(),
    clientIds: new Map(),
    seats: new Map(),
    hidden: new Map(),
    withdrawals: new Map(),
    rewritten: new Map(),
    reviews: new Map(),
    versions: new Map(),
    images: new Map(),
    commands: new Map(),
  }
  for (const { question, secret } of stored.questions) remember(state, { put: 'question', question, secret })
  for (const draft of stored.drafts) remember(state, { put: 'draft', draft })
  for (const answer of stored.answers) remember(state, { put: 'answer', ...answer })
  for (const author of stored.authors) remember(state, { put: 'author', ...author })
  for (const owner of stored.clientIds) remember(state, { put: 'clientId', ...owner })
  for (const seats of stored.seats) remember(state, { put: 'seats', ...seats })
  for (const hidden of stored.hidden) remember(state, { put: 'hidden', ...hidden })
  for (const withdrawal of stored.withdrawals) remember(state, { put: 'withdrawal', ...withdrawal })
  for (const rewriting of stored.rewritten) remember(state, { put: 'rewritten', ...rewriting })
  for (const review of stored.reviews) remember(state, { put: 'review', ...review })
  for (const version of stored.versions) state.versions.set(version.id, version)
  for (const image of stored.images) state.images.set(image.id, image)
  for (const command of stored.commands) remember(state, { put: 'command', ...command })
  return state
}

/** Does to the memory what the same row does to the file. The document is not among them: the live one has all of it already. */
export function remember(state: BoardState, write: Write): void {
  if ('drop' in write) return forget(state, write)
  switch (write.put) {
    case 'update':
    case 'snapshot':
      return
    case 'session':
      state.session = write.session
      return
    case 'draft':
      state.drafts.set(write.draft.id, write.draft)
      return
    case 'answer':
      answersTo(state, write.question).set(write.voter, write.values)
      return
    case 'question':
      state.questions.set(write.question, write.secret)
      return
    case 'author':
      state.authors.set(write.entity, { participant: write.participant, draft: write.draft })
      madeBy(state, write.participant).add(write.entity)
      return
    case 'clientId':
      state.clientIds.set(write.clientId, write.participant)
      return
    case 'seats':
      state.seats.set(write.participant, write.count)
      return
    case 'hidden':
      state.hidden.set(write.card, { text: write.text, reason: write.reason })
      return
    case 'withdrawal':
      state.withdrawals.set(write.card, write.at)
      return
    case 'rewritten':
      state.rewritten.set(write.card, write.at)
      return
    case 'review':
      state.reviews.set(write.draft, { verdict: write.verdict, question: write.question })
      return
    case 'version':
      state.versions.set(write.version.id, write.version)
      return
    case 'image': {
      const { bytes, ...image } = write.image
      state.images.set(image.id, { ...image, size: bytes.byteLength })
      return
    }
    case 'command':
      state.commands.set(write.id, write.version)
      return
  }
}

/** What may tell who said what. */
const personal = [
  'drafts',
  'answers',
  'questions',
  'authors',
  'made',
  'clientIds',
  'seats',
  'hidden',
  'withdrawals',
  'rewritten',
  'reviews',
  'versions',
  'images',
  'commands',
] as const

function forget(state: BoardState, write: Extract<Write, { drop: string }>): void {
  switch (write.drop) {
    case 'draft':
      state.drafts.delete(write.id)
      return
    case 'question':
      state.questions.delete(write.question)
      state.answers.delete(write.question)
      return
    case 'hidden':
      state.hidden.delete(write.card)
      return
    case 'withdrawal':
      state.withdrawals.delete(write.card)
      return
    case 'rewritten':
      state.rewritten.delete(write.card)
      return
    case 'review':
      state.reviews.delete(write.draft)
      return
    case 'version':
      state.versions.delete(write.id)
      return
    case 'image':
      state.images.delete(write.id)
      return
    case 'fromVersions':
      return
    case 'personal':
      for (const of of personal) state[of].clear()
      return
    case 'author': {
      const author = state.authors.get(write.entity)
      state.authors.delete(write.entity)
      if (author) state.made.get(author.participant)?.delete(write.entity)
      return
    }
  }
}

const answersTo = (state: BoardState, question: string): Map<string, string[]> =>
  entryOf(state.answers, question, () => new Map())

const madeBy = (state: BoardState, participant: string): Set<string> =>
  entryOf(state.made, participant, () => new Set())

/** The entry under a key, made when it is not there. */
function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
