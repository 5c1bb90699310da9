import { freePlaces, noteSize } from '@samtavle/shared/layout/grid'
import { readAreas } from '@samtavle/shared/schema/area'
import { createCard, type NewCard, type Place, readCard, readCards } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import type * as Y from 'yjs'
import type { Person } from '../helpers/person.ts'
import type { Meeting } from './meeting.ts'

/** Lets somebody write a card that everybody may see; resolves when it is acknowledged. */
export async function writeCard(
  meeting: Meeting,
  person: Person,
  fileId: string,
  card: Omit<NewCard, 'id' | 'place'>,
  areaId: string | null,
): Promise<string> {
  const id = makeId()
  meeting.ids.bind(fileId, id)
  meeting.secrecy.show(card.text)
  if (card.kind === 'note') meeting.noteIds.add(fileId)
  await person.write((doc, origin) => createCard(doc, { ...card, id, place: nextPlace(doc, areaId) }, origin))
  return id
}

/** Whether this replica has the card with just this text, for all to see. */
export function showsCard(doc: Y.Doc, cardId: string, text: string): boolean {
  const entity = entityOf(doc, 'cards', cardId)
  const card = entity && readCard(cardId, entity)
  return card?.live === true && card.text === text
}

/** The next free place in an area; without an area, below the origin of the board, one under the other. */
function nextPlace(doc: Y.Doc, areaId: string | null): Place {
  const taken = readCards(doc).filter(({ live, place }) => live && place[0] === areaId)
  const area = readAreas(doc).find(({ id }) => id === areaId)
  if (!area) return [null, -2 * noteSize.width, taken.length * noteSize.height]
  return freePlaces(
    area,
    taken.map(({ place }) => place),
    1,
  )[0] as Place
}
