import type { Step } from '@samtavle/shared/schema/session'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { NoContact, ProblemError } from '../connection/http.ts'
import { becomes } from './becomes.ts'
import type { PlanEdit } from './planEdits.ts'

/** Stores a change of the plan, and answers with the plan before and after it. Rejects as the connection does. */
export type StorePlan = (edit: PlanEdit) => Promise<{ before: Step[]; after: Step[] }>

type Board = Pick<BoardConnection, 'state' | 'command'>

/** How often a change is tried again when the session became another at the same time. */
const mostTries = 5

/**
 * A way to change the plan in which each change is made on top of the one before: the command holds the whole plan, so two
 * that were made from the same one would undo each other.
 */
export function storePlanOf(board: Board): StorePlan {
  let last: Promise<unknown> = Promise.resolve()
  return (edit) => {
    const stored = last.then(() => store(board, edit))
    last = stored.catch(() => undefined)
    return stored
  }
}

async function store(board: Board, edit: PlanEdit): ReturnType<StorePlan> {
  for (let tries = 1; ; tries++) {
    const { agenda: before, version } = sessionOf(board)
    const after = edit(before)
    try {
      const answer = await board.command({ type: 'agenda', agenda: after, expectVersion: version })
      // It is stored; the news of it may be late, which is no failure.
      await sessionSince(board, answer.version).catch(() => undefined)
      return { before, after }
    } catch (failure) {
      const isStale = failure instanceof ProblemError && failure.code === 'stale-version'
      if (!isStale || tries === mostTries) throw failure
      await sessionSince(board, version + 1)
    }
  }
}

function sessionOf({ state }: Board) {
  const { session } = state.get()
  if (!session) throw new NoContact()
  return session
}

/** Resolves when the session of this version, or a later one, has come. */
const sessionSince = ({ state }: Board, version: number): Promise<void> =>
  becomes(state, ({ session }) => (session?.version ?? 0) >= version)
