import { releaseDrafts } from '../drafts.ts'
import { regainNetwork, showAsCards } from '../sharing.ts'
import { everybodyHears } from '../steps.ts'
import type { Player } from './player.ts'

/** Shows all added drafts of an area; whoever was offline until then comes back and shares what came too late. */
export const reveal: Player<'reveal'> = async (meeting, { area }) => {
  const drafts = [...meeting.drafts].filter((draft) => draft.area === area && draft.sent)
  releaseDrafts(meeting, drafts)
  const { version } = await meeting.facilitator.command({ type: 'reveal', area: meeting.ids.realOf(area) })
  await everybodyHears(meeting, version)
  meeting.checks.check(
    meeting.facilitator.session?.step.kind === 'share' ? null : `reveal ${area}: the step is not share`,
  )
  await showAsCards(meeting, `reveal ${area}`, drafts)
  for (const [name, until] of [...meeting.offline]) if (until === area) await regainNetwork(meeting, name)
}
