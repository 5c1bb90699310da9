import { rectsInRows } from '@samtavle/shared/layout/grid'
import { createArea, readAreas, updateArea } from '@samtavle/shared/schema/area'
import { perspectives } from '@samtavle/shared/schema/choices'
import { makeId } from '@samtavle/shared/schema/ids'
import { orderBetween } from '@samtavle/shared/schema/order'
import { createBoard } from '../helpers/boards.ts'
import { arrive } from './arrival.ts'
import { Meeting, type PlayedServer } from './meeting.ts'
import type { Plan } from './plan.ts'
import { settle } from './settle.ts'
import { enterStep, everybodyHears } from './steps.ts'
import type { Workshop } from './workshop.ts'

/** Makes the board of a workshop; nobody is there yet. */
export async function newMeeting(workshop: Workshop, server: PlayedServer): Promise<Meeting> {
  const { title, locale, method, brief } = workshop
  const board = await createBoard(server.url, { title, locale, method, brief, settings: settingsOf(workshop) })
  return new Meeting(workshop, server, board)
}

/** Makes the areas, opens the door and lets in everybody who is there from the start. */
export async function openDoor(meeting: Meeting, plan: Plan): Promise<void> {
  showFrame(meeting)
  const later = latecomers(plan)
  const people = meeting.workshop.people.filter(({ id }) => !later.has(id))
  const isFacilitator = ({ role }: { role: string }) => role === 'facilitator'
  await arrive(meeting, people.filter(isFacilitator))
  await makeAreas(meeting)
  const { version } = await meeting.facilitator.command({ type: 'door', open: true })
  await everybodyHears(meeting, version)
  await enterStep(meeting, 'welcome')
  await arrive(
    meeting,
    people.filter((person) => !isFacilitator(person)),
  )
  await settle(meeting, 'opening')
}

/** The settings of the file; perspectives that people have but the product does not offer are offered on this board. */
function settingsOf({ settings, people }: Workshop): Workshop['settings'] {
  const offered: readonly string[] = settings.perspectives ?? perspectives
  const own = people.flatMap(({ perspective }) =>
    perspective !== null && !offered.includes(perspective) ? [perspective] : [],
  )
  return own.length === 0 ? settings : { ...settings, perspectives: [...offered, ...new Set(own)] }
}

function showFrame({ secrecy, workshop }: Meeting): void {
  const { title, brief, areas, people } = workshop
  secrecy.show(title, brief.purpose, brief.question, brief.receiver, ...brief.fixed, ...brief.influence)
  secrecy.show(...areas.flatMap((area) => [area.title, area.prompt]), ...perspectives)
  secrecy.show(...people.flatMap(({ perspective }) => perspective ?? []))
}

/** Those who are first heard of when they join. */
function latecomers({ entries }: Plan): Set<string> {
  const later = new Set<string>()
  const known = new Set<string>()
  for (const { act } of entries) {
    if (act.do !== 'join' && act.do !== 'leave') continue
    for (const id of act.people) if (act.do === 'join' && !known.has(id)) later.add(id)
    for (const id of act.people) known.add(id)
  }
  return later
}

/** The areas of the file, in place of those that the method has brought. */
async function makeAreas(meeting: Meeting): Promise<void> {
  const { areas } = meeting.workshop
  const rects = rectsInRows(areas.map(() => 0))
  await meeting.facilitator.write((doc, origin) => {
    for (const { id } of readAreas(doc)) updateArea(doc, id, { live: false }, origin)
    let order: string | null = null
    areas.forEach(({ id, title, prompt }, i) => {
      const areaId = makeId()
      meeting.ids.bind(id, areaId)
      order = orderBetween(order, null)
      const rect = rects[i]
      if (rect) createArea(doc, { id: areaId, title, prompt, rect, order }, origin)
    })
  })
}
