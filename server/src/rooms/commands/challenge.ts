import { challengeIds } from '@samtavle/shared/methods/challenges'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'

/** Shows a challenge card to everybody, or puts it away. */
export const challenge: Handler<'challenge'> = ({ challenge: wanted }) => {
  const isKnown = wanted === null || challengeIds.some((id) => id === wanted)
  if (!isKnown) throw new RoomProblem('invalid-content', 'no such challenge card')
  return { session: { challenge: wanted } }
}
