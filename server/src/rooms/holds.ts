import { heldNext, heldQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import { voterHash } from './voters.ts'

/** What is kept of somebody whose next notes are held; none of others. Under a hash: whose notes it are cannot be read from it. */
function heldValues({ questions, answers }: BoardState, participant: string): string[] {
  const secret = questions.get(heldQuestion)
  if (secret === undefined) return []
  return answers.get(heldQuestion)?.get(voterHash(secret, { participant, seat: 0 })) ?? []
}

/** Whether facilitators read somebody's next notes first. */
export const isHeld = (state: BoardState, participant: string): boolean => heldValues(state, participant).length > 0

/** Areas in which somebody began to write knowing that a facilitator reads their notes first. */
export const heldAreas = (state: BoardState, participant: string): AreaId[] =>
  heldValues(state, participant).filter((value) => value !== heldNext)

export const heldCount = ({ answers }: BoardState): number =>
  [...(answers.get(heldQuestion)?.values() ?? [])].filter((values) => values.length > 0).length

/**
 * People begin to write in these areas. Who is held is told so from now on; what they have written there before was promised
 * to be read by nobody, and still is not.
 */
export function promisedHolds(state: BoardState, areas: readonly AreaId[]): Write[] {
  const secret = state.questions.get(heldQuestion)
  if (secret === undefined) return []
  const written = new Map<string, Set<AreaId>>()
  for (const { participant, area, state: standing } of state.drafts.values()) {
    if (standing === 'discarded') continue
    const voter = voterHash(secret, { participant, seat: 0 })
    written.set(voter, (written.get(voter) ?? new Set()).add(area))
  }
  return [...(state.answers.get(heldQuestion) ?? [])].flatMap(([voter, values]): Write[] => {
    const anew = areas.filter((area) => !values.includes(area) && !written.get(voter)?.has(area))
    const isAny = values.length > 0 && anew.length > 0
    return isAny ? [{ put: 'answer', question: heldQuestion, voter, values: [...values, ...anew] }] : []
  })
}
