import { showsCard } from './cards.ts'
import { bindCards, releaseDrafts, sendDrafts } from './drafts.ts'
import type { Meeting, WaitingDraft } from './meeting.ts'
import { came, settle } from './settle.ts'

/** Lets somebody who was offline send what they wrote, and share what is late. */
export async function regainNetwork(meeting: Meeting, name: string): Promise<void> {
  const person = meeting.person(name)
  meeting.offline.delete(name)
  await person.connect()
  const sent = await sendDrafts(meeting, name)
  const late = sent.filter(({ area }) => person.session?.revealed[meeting.ids.realOf(area)] !== undefined)
  if (late.length === 0) return
  const lateIds = late.map(({ draftId }) => draftId)
  await came(meeting, `${name} is offered to share`, () =>
    lateIds.every((id) => person.own?.drafts.some((draft) => draft.id === id && draft.late)),
  )
  releaseDrafts(meeting, late)
  await person.command({ type: 'shareDrafts', drafts: lateIds })
  await showAsCards(meeting, `${name} shares late`, late)
}

/** Waits until drafts that are shown now are cards on every client. */
export async function showAsCards(meeting: Meeting, what: string, drafts: WaitingDraft[]): Promise<void> {
  await bindCards(meeting, drafts)
  const cards = drafts.map(({ noteId, text }) => ({ id: meeting.ids.realOf(noteId), text }))
  await settle(meeting, what, ({ doc }) => cards.every(({ id, text }) => showsCard(doc, id, text)))
}
