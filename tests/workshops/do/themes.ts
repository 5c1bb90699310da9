import { setCardTheme } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme } from '@samtavle/shared/schema/theme'
import type { Person } from '../../helpers/person.ts'
import type { Act } from '../acts.ts'
import type { Meeting } from '../meeting.ts'
import { settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import type { Player } from './player.ts'

/** Different people each make a theme and put its cards there, all at the same time. */
export const themes: Player<'themes'> = async (meeting, act) => {
  await enterStep(meeting, 'sort')
  const sorters = sortersOf(meeting)
  await Promise.all(act.themes.map((theme, i) => sort(meeting, sorters[i % sorters.length] as Person, theme)))
  await settle(meeting, 'themes', ({ doc }) =>
    act.themes.every(({ id }) => entityOf(doc, 'themes', meeting.ids.realOf(id))?.get('live') === true),
  )
}

/** Who may put any card anywhere: everybody, unless the board leaves it to facilitators or to each for their own. */
function sortersOf(meeting: Meeting): Person[] {
  const everybodyMay = meeting.facilitator.session?.settings.sort === 'all'
  return everybodyMay && meeting.participants.length > 0 ? meeting.participants : [meeting.facilitator]
}

async function sort(meeting: Meeting, person: Person, theme: Act<'themes'>['themes'][number]): Promise<void> {
  const { id, title, definition, cards } = theme
  const themeId = makeId()
  meeting.ids.bind(id, themeId)
  meeting.secrecy.show(title, definition)
  await person.write((doc, origin) => {
    createTheme(doc, { id: themeId, title, definition }, origin)
    for (const card of cards) setCardTheme(doc, meeting.ids.realOf(card), themeId, origin)
  })
}
