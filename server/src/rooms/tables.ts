import { tableQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { BoardState } from './boardState.ts'
import { voterHash } from './voters.ts'

/** At which table a device sits; null: at none. */
export function tableOf(state: BoardState, participant: string): AreaId | null {
  const secret = state.questions.get(tableQuestion)
  if (secret === undefined) return null
  const [area] = state.answers.get(tableQuestion)?.get(voterHash(secret, { participant, seat: 0 })) ?? []
  return area !== undefined && state.session.tables.includes(area) ? area : null
}

/** By table: how many sit there. */
export function sittingAt({ session, answers }: BoardState): Record<AreaId, number> {
  const sitting = Object.fromEntries(session.tables.map((area) => [area, 0]))
  for (const [area] of answers.get(tableQuestion)?.values() ?? []) {
    if (area !== undefined && sitting[area] !== undefined) sitting[area]++
  }
  return sitting
}
