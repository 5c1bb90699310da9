import type { Act } from '../acts.ts'
import { showsCard, writeCard } from '../cards.ts'
import { holdsDraft, writeDraft } from '../drafts.ts'
import type { Meeting } from '../meeting.ts'
import { readEverything } from '../readable.ts'
import { came, settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import type { Player } from './player.ts'

/** Everybody writes at the same time: drafts that they add, or open cards. */
export const write: Player<'write'> = (meeting, act) =>
  act.private ? writePrivately(meeting, act) : writeOpenly(meeting, act)

async function writePrivately(meeting: Meeting, { area, notes }: Act<'write'>): Promise<void> {
  await enterStep(meeting, 'write', meeting.ids.realOf(area))
  await eachWriter(notes, async (by, own) => {
    for (const note of own) await writeDraft(meeting, by, area, note)
  })
  const waiting = [...meeting.drafts].filter((draft) => draft.area === area && draft.sent)
  await settle(meeting, `write ${area}`, (person) =>
    waiting.every((draft) => draft.by !== person.name || holdsDraft(person, draft)),
  )
  const writers = new Set(waiting.map(({ by }) => by)).size
  await came(meeting, `${writers} have written`, () =>
    meeting.connected.every(({ progress }) => progress?.written === writers),
  )
  await lookAround(meeting)
}

/** While the drafts are secret, one of each role reads all there is: nothing of them may be in it. */
async function lookAround(meeting: Meeting): Promise<void> {
  for (const person of meeting.oneOfEachRole) await readEverything(person)
}

async function writeOpenly(meeting: Meeting, { area, notes }: Act<'write'>): Promise<void> {
  await enterStep(meeting, 'free')
  const written: { id: string; text: string }[] = []
  await eachWriter(notes, async (by, own) => {
    for (const { id, text } of own) {
      const person = meeting.person(by)
      const cardId = await writeCard(meeting, person, id, { kind: 'note', text }, meeting.ids.realOf(area))
      if (person.isConnected) written.push({ id: cardId, text })
    }
  })
  await settle(meeting, `write ${area}`, ({ doc }) => written.every(({ id, text }) => showsCard(doc, id, text)))
}

/** People write at the same time, each their notes one after the other. */
async function eachWriter<Note extends { by: string }>(
  notes: Note[],
  writeNotes: (by: string, own: Note[]) => Promise<void>,
): Promise<void> {
  const writers = [...new Set(notes.map(({ by }) => by))]
  await Promise.all(
    writers.map((by) =>
      writeNotes(
        by,
        notes.filter((note) => note.by === by),
      ),
    ),
  )
}
