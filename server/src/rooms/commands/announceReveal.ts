import { RoomProblem } from '../problem.ts'
import { isSharedInTurn } from '../turns.ts'
import type { Handler } from './change.ts'
import { requireLiveArea } from './steps.ts'

/** While people write: notes will be shown in a moment. Entering another step, or showing them, ends the wait. */
export const announceReveal: Handler<'announceReveal'> = ({ areas, ms }, { state, now }) => {
  if (areas === null) return { session: { revealing: null } }
  if (state.session.step.kind !== 'write') throw new RoomProblem('closed', 'nobody is writing')
  for (const area of areas) {
    requireLiveArea(state, area)
    if (isSharedInTurn(state, area)) throw new RoomProblem('closed', 'their writers choose what they share')
  }
  return { session: { revealing: { areas: [...new Set(areas)], at: now + ms } } }
}
