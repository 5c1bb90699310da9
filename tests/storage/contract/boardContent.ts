import type { StoredBoard, Write } from '@samtavle/server/storage/boardStore'
import { bytesOf, draft, image, part, putDraft, session, textOf, version } from '../samples.ts'

/** A row of every kind but updates and sessions. */
export const oneOfEach: Write[] = [
  putDraft('draft001', 'en kladd'),
  { put: 'question', question: 'round001', secret: 'secret' },
  { put: 'answer', question: 'round001', voter: 'kari', values: ['card0001', 'card0002'] },
  { put: 'author', entity: 'card0001', participant: 'kari0000', draft: 'draft009' },
  { put: 'clientId', clientId: 4_294_967_295, participant: 'kari0000' },
  { put: 'hidden', card: 'card0002', text: 'en tekst', reason: 'navn' },
  { put: 'seats', participant: 'kari0000', count: 2 },
  { put: 'withdrawal', card: 'card0003', at: 1234 },
  { put: 'rewritten', card: 'card0001', at: 1235 },
  { put: 'review', draft: 'draft001', verdict: 'asked', question: 'Hva mener du?' },
  { put: 'version', version: version('version1', 'Før pausen'), parts: [part('card0001', 'en tekst')] },
  { put: 'image', image: { ...image('image001'), bytes: bytesOf('et bilde') } },
  { put: 'command', id: 'command1', version: 2 },
]

/** What {@link oneOfEach} reads back as. */
export const contentOfEach: Partial<StoredBoard> = {
  drafts: [draft('draft001', 'en kladd')],
  questions: [{ question: 'round001', secret: 'secret' }],
  answers: [{ question: 'round001', voter: 'kari', values: ['card0001', 'card0002'] }],
  authors: [{ entity: 'card0001', participant: 'kari0000', draft: 'draft009' }],
  clientIds: [{ clientId: 4_294_967_295, participant: 'kari0000' }],
  hidden: [{ card: 'card0002', text: 'en tekst', reason: 'navn' }],
  seats: [{ participant: 'kari0000', count: 2 }],
  withdrawals: [{ card: 'card0003', at: 1234 }],
  rewritten: [{ card: 'card0001', at: 1235 }],
  reviews: [{ draft: 'draft001', verdict: 'asked', question: 'Hva mener du?' }],
  versions: [version('version1', 'Før pausen')],
  images: [{ ...image('image001'), size: 8 }],
  commands: [{ id: 'command1', version: 2 }],
}

/** What a board reads back as that holds a session alone. */
export const emptyContent = (): StoredBoard => ({
  snapshot: null,
  tail: [],
  seq: 0,
  session: session(),
  drafts: [],
  answers: [],
  questions: [],
  authors: [],
  clientIds: [],
  hidden: [],
  seats: [],
  withdrawals: [],
  rewritten: [],
  reviews: [],
  versions: [],
  images: [],
  commands: [],
})

/** The document's part of a board, as texts. */
export const logOf = ({ snapshot, tail, seq }: StoredBoard) => ({
  snapshot: textOf(snapshot),
  tail: tail.map(textOf),
  seq,
})
