import type { ChallengeId } from '@samtavle/shared/methods/challenges'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Shows a challenge card to everybody, or puts it away. */
export function showChallenge(challenge: ChallengeId | null): Action {
  return {
    label: challenge ? 'work.challenge.draw' : 'work.challenge.away',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'challenge', challenge })
    },
  }
}
