import { makeId } from '@samtavle/shared/schema/ids'
import type { Person } from '../helpers/person.ts'
import type { Meeting } from './meeting.ts'

/** Puts a wording forward by the command for it; resolves with its id on the board. */
export async function putForward(
  meeting: Meeting,
  person: Person,
  { id, text, from }: { id: string; text: string; from: string[] },
): Promise<string> {
  const card = makeId()
  meeting.ids.bind(id, card)
  meeting.secrecy.show(text)
  await person.command({ type: 'proposeWording', card, text, from: from.map((one) => meeting.ids.realOf(one)) })
  return card
}
