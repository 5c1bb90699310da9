import { settle } from '../settle.ts'
import { enterStep, everybodyHears } from '../steps.ts'
import type { Player } from './player.ts'

/** The group goes on with one of the wordings. */
export const choose: Player<'choose'> = async (meeting, { problem }) => {
  await enterStep(meeting, 'discuss')
  const card = meeting.ids.realOf(problem)
  const { version } = await meeting.facilitator.command({ type: 'chooseProblem', card })
  await everybodyHears(meeting, version)
  await settle(meeting, `choose ${problem}`, ({ session }) => session?.problem === card)
}
