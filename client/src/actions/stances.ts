import type { Stance } from '@samtavle/shared/rules/agreement'
import type { Agreement } from '@samtavle/shared/schema/agreement'
import type { Session } from '@samtavle/shared/schema/session'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'

/** What one has answered, as one sees it: what is on its way counts. */
export function ownStance(board: BoardConnection, checkId: string): { stance: Stance | null; words: string } {
  const pending = board.answers.pending.get().answers[checkId]
  const [stance, words = ''] = pending ?? board.state.get().own?.answers[checkId] ?? []
  return { stance: (stance as Stance | undefined) ?? null, words }
}

/** Closed checks of the step that is on, oldest first. */
export const agreementsOfStep = ({ step, stepSince }: Session, { agreements }: Content): Agreement[] =>
  step.kind === 'decide' ? agreements.filter(({ closedAt }) => closedAt >= stepSince) : []
