import { helpQuestion } from '@samtavle/shared/protocol/questions'
import { readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { RoomProblem } from '../problem.ts'
import { newQuestionSecret } from '../voters.ts'
import type { Handler } from './change.ts'

/** All signals for help go, with what could connect them with people. */
export const clearSignals: Handler<'clearSignals'> = () => ({
  writes: [
    { drop: 'question', question: helpQuestion },
    { put: 'question', question: helpQuestion, secret: newQuestionSecret() },
  ],
  own: 'all',
})

/** Shows one card to everybody; one that nobody may read cannot be shown. */
export const spotlight: Handler<'spotlight'> = ({ card }, { state }) => {
  const isShowable = card === null || readCards(state.doc).some((one) => one.id === card && isVisible(one))
  if (!isShowable) throw new RoomProblem('bad-request', 'no such card')
  return { session: { spotlight: card } }
}
