import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'
import type { Meeting, WaitingDraft } from './meeting.ts'

/** Lets somebody write a draft and add it. Without network it stays with them until {@link sendDrafts}. */
export async function writeDraft(
  meeting: Meeting,
  by: string,
  area: string,
  note: { id: string; text: string },
): Promise<void> {
  const draft: WaitingDraft = { draftId: makeId(), noteId: note.id, area, text: note.text, by, sent: false }
  meeting.drafts.add(draft)
  meeting.noteIds.add(draft.noteId)
  meeting.secrecy.keep(draft.noteId, { text: draft.text, what: `the draft ${draft.noteId}`, knownBy: [by] })
  meeting.secrecy.keep(draft.draftId, { text: draft.draftId, what: `who wrote ${draft.noteId}`, knownBy: [by] })
  if (meeting.person(by).isConnected) await sendDraft(meeting, draft)
}

/** Sends what somebody has written without network; resolves with it when the server has it. */
export async function sendDrafts(meeting: Meeting, by: string): Promise<WaitingDraft[]> {
  const unsent = [...meeting.drafts].filter((draft) => draft.by === by && !draft.sent)
  for (const draft of unsent) await sendDraft(meeting, draft)
  return unsent
}

async function sendDraft(meeting: Meeting, draft: WaitingDraft): Promise<void> {
  const person = meeting.person(draft.by)
  const areaId = meeting.ids.realOf(draft.area)
  await person.putDraft(draft.draftId, { areaId, text: draft.text, rev: 1, state: 'added' })
  draft.sent = true
  meeting.journal.own(`draft ${draft.noteId}`, {
    person: draft.by,
    isIn: (own) => own.drafts.some(({ id, text }) => id === draft.draftId && text === draft.text),
  })
  await eventually(`${draft.by} hears of the draft ${draft.noteId}`, () => holdsDraft(person, draft))
}

export const holdsDraft = ({ own }: Person, { draftId }: WaitingDraft): boolean =>
  own?.drafts.some(({ id, state }) => id === draftId && state === 'added') ?? false

/** Drafts that become cards now: from here on they are nobody's secret. */
export function releaseDrafts(meeting: Meeting, drafts: WaitingDraft[]): void {
  for (const draft of drafts) {
    meeting.secrecy.release(draft.noteId)
    meeting.journal.ownEnds(`draft ${draft.noteId}`)
    meeting.drafts.delete(draft)
  }
}

/**
 * Learns from their writers' own events which cards the drafts have become, and notes that they are there. Writers who have
 * left are not told; they would read it when they come back.
 */
export async function bindCards(meeting: Meeting, drafts: WaitingDraft[]): Promise<void> {
  for (const draft of drafts) {
    const person = meeting.person(draft.by)
    if (!person.isConnected) await person.askOwn()
    await eventually(`${draft.by} hears which card ${draft.noteId} is`, () => cardOf(person, draft) !== null)
    const cardId = cardOf(person, draft) ?? ''
    meeting.ids.bind(draft.noteId, cardId)
    meeting.journal.fact({ root: 'cards', id: cardId, key: 'text', value: draft.text })
    meeting.journal.own(`card ${draft.noteId}`, {
      person: draft.by,
      isIn: (own) => own.cards.some((card) => card.cardId === cardId && card.draftId === draft.draftId),
    })
  }
}

function cardOf({ own }: Person, { draftId }: WaitingDraft): string | null {
  return own?.cards.find((card) => card.draftId === draftId)?.cardId ?? null
}
