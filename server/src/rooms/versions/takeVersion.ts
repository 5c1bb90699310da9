import { boardFile } from '@samtavle/shared/file/boardFile'
import type { Version } from '@samtavle/shared/protocol/versions'
import { readDocument } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { Session } from '@samtavle/shared/schema/session'
import type { StoredVersion, Write } from '../../storage/boardStore.ts'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { partsOf } from './versionParts.ts'

/** What a version is called, and why it is there. */
export type Label = Pick<Version, 'why' | 'name' | 'step'>

/**
 * The rows that keep the board as everybody sees it now: no drafts, no hidden texts, nothing of who wrote what. The oldest
 * versions that nobody has named make room for it; when those that have been named leave none, this throws `limit-reached`.
 */
export function versionWrites(state: BoardState, label: Label, now: number): Write[] {
  const file = boardFile(readDocument(state.doc), state.session)
  const parts = partsOf(file)
  const version: StoredVersion = {
    id: makeId(),
    ...label,
    at: now,
    notes: file.cards.filter(({ kind }) => kind === 'note').length,
    bytes: parts.reduce((sum, { json }) => sum + json.length, 0),
  }
  const versions = [...state.versions.values()]
  if (label.why === 'saved') requireRoom(versions, version)
  return [...madeRoom(versions, version), { put: 'version', version, parts }]
}

/** The rows that keep what a step came to when it ends; none while nobody has said anything. */
export function stepVersionWrites(state: BoardState, next: Partial<Session> | undefined, now: number): Write[] {
  const { step } = state.session
  if (!next?.step || next.step.id === step.id) return []
  const writes = versionWrites(state, { why: 'step', name: step.title, step: step.kind }, now)
  const isEmpty = writes.some((write) => 'put' in write && write.put === 'version' && !hasCards(write.parts))
  return isEmpty ? [] : writes
}

const hasCards = (parts: readonly { root: string }[]): boolean => parts.some(({ root }) => root === 'cards')

/** How many more versions facilitators may name. */
export const roomForNamed = (versions: Iterable<StoredVersion>): number =>
  Math.max(0, limits.versions.saved - [...versions].filter(isNamed).length)

function requireRoom(versions: readonly StoredVersion[], next: StoredVersion): void {
  const bytes = versions.filter(isNamed).reduce((sum, version) => sum + version.bytes, next.bytes)
  if (roomForNamed(versions) === 0 || bytes > limits.versions.savedBytes) throw new RoomProblem('limit-reached')
}

function madeRoom(versions: readonly StoredVersion[], next: StoredVersion): Write[] {
  let count = versions.length + 1
  let bytes = versions.reduce((sum, version) => sum + version.bytes, next.bytes)
  const dropped: Write[] = []
  for (const version of versions) {
    if (count <= limits.versions.all && bytes <= limits.versions.bytes) break
    if (isNamed(version)) continue
    dropped.push({ drop: 'version', id: version.id })
    count--
    bytes -= version.bytes
  }
  return dropped
}

const isNamed = ({ why }: StoredVersion): boolean => why === 'saved'
