import { RoomProblem } from '../problem.ts'
import { readableVersion } from '../versions/readableVersion.ts'
import { restoreContent } from '../versions/restoreContent.ts'
import { rewrittenSince } from '../versions/rewritten.ts'
import { versionWrites } from '../versions/takeVersion.ts'
import type { Handler, Scene } from './change.ts'

/** Keeps the board as it is under a name that a facilitator has given it. */
export const saveVersion: Handler<'saveVersion'> = ({ name }, { state, now }) => ({
  writes: versionWrites(state, { why: 'saved', name, step: null }, now),
})

/**
 * Puts what is on the board back as it was in a version. What it is now becomes a version in the same commit: bringing that
 * one back takes this back. What authors have made of their own words since stays as they want it. Refused while people answer
 * something about what is on the board.
 */
export const restoreVersion: Handler<'restoreVersion'> = async ({ version: versionId }, { state, now, archive }) => {
  const parts = await archive.read(versionId)
  // Nothing is awaited from here on: the change is worked out from the board as it is.
  const version = state.versions.get(versionId)
  if (!version || !parts) throw new RoomProblem('bad-request', 'no such version')
  if (isAnswering(state)) throw new RoomProblem('closed', 'people are answering')
  const file = readableVersion(state, parts, version.at)
  const untouched = new Set([...state.hidden.keys(), ...state.withdrawals.keys()])
  const needed = new Set(areasInUse(state))
  return {
    session: { problem: file.problem, spotlight: null },
    writes: versionWrites(state, { why: 'restore', name: version.name, step: version.step }, now),
    edit: (doc) => restoreContent(doc, file, { untouched, needed, spoken: rewrittenSince(state, version) }),
    own: 'all',
  }
}

export const dropVersion: Handler<'dropVersion'> = ({ version }, { state }) => {
  if (!state.versions.has(version)) throw new RoomProblem('bad-request', 'no such version')
  return { writes: [{ drop: 'version', id: version }], erase: 'soon' }
}

const isAnswering = ({ session: { rounds, agreement, pulse } }: Scene['state']): boolean =>
  agreement !== null || pulse?.state === 'open' || rounds.some(({ state }) => state === 'open')

/** Areas that the plan leads to, or that somebody has a draft for, are not taken away. */
function areasInUse({ session, drafts }: Scene['state']): string[] {
  const steps = [session.step, ...session.agenda].flatMap(({ area }) => area ?? [])
  return [...steps, ...[...drafts.values()].map(({ area }) => area)]
}
