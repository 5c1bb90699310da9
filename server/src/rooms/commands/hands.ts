import { rootMap } from '@samtavle/shared/schema/entity'
import { readResults } from '@samtavle/shared/schema/result'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'

/** Raised hands stand beside the dots of a closed round and never among them: nothing says whose they were. */
export const countHands: Handler<'countHands'> = ({ roundId, option, hands }, { state }) => {
  const result = readResults(state.doc).find(({ id }) => id === roundId)
  if (!result?.data.options.some(({ card }) => card === option)) throw new RoomProblem('closed', 'no such result')
  const options = result.data.options.map(({ hands: before, ...rest }) => {
    const now = rest.card === option ? hands : (before ?? 0)
    return now > 0 ? { ...rest, hands: now } : rest
  })
  return {
    edit: (doc) =>
      rootMap(doc, 'results')
        .get(roundId)
        ?.set('data', { ...result.data, options }),
  }
}
