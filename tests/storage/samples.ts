import type { StoredDraft, StoredVersion, VersionPart, Write } from '@samtavle/server/storage/boardStore'
import { newSession, type Session } from '@samtavle/shared/schema/session'

export const boardId = 'Skolegard00000000001'
export const otherBoardId = 'Skolegard00000000002'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A text as bytes; the store does not look into updates and snapshots. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text)
export const textOf = (bytes: Uint8Array | null): string | null => bytes && decoder.decode(bytes)

export const session = (title = 'Ny skolegård'): Session =>
  newSession({ title, locale: 'nb', method: null }, 1_760_000_000_000, 'stepFree0')

/** The rows of a board without content. */
export const emptyBoard = (title?: string): Write[] => [{ put: 'session', session: session(title) }]

export const update = (text: string): Write => ({ put: 'update', bytes: bytesOf(text) })

export const draft = (id: string, text: string): StoredDraft => ({
  id,
  participant: 'kari0000',
  area: 'areaIdeas',
  text,
  rev: 1,
  state: 'open',
  seat: 0,
  via: 'self',
  createdAt: 1_760_000_000_123,
})

export const putDraft = (id: string, text: string): Write => ({ put: 'draft', draft: draft(id, text) })

/** A version that a facilitator has kept. */
export const version = (id: string, name: string): StoredVersion => ({
  id,
  why: 'saved',
  name,
  step: null,
  at: 1_760_000_000_123,
  notes: 1,
  bytes: 100,
})

/** A picture without its bytes. */
export const image = (id: string) => ({ id, type: 'image/png', width: 40, height: 30 }) as const

export const part = (entity: string, text: string): VersionPart => ({
  root: 'cards',
  entity,
  json: JSON.stringify({ id: entity, text }),
})
