import { step2Frame, updateFrame } from '@samtavle/server/rooms/frames'
import { createCard, editCardText, moveCard, setCardLive, setCardTheme } from '@samtavle/shared/schema/card'
import { createLink } from '@samtavle/shared/schema/link'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import * as Y from 'yjs'
import { corpus } from './corpus.ts'
import { forgedAtRandom } from './forgedAtRandom.ts'
import { type Chance, type Kind, ownMemory } from './kind.ts'
import { mutated } from './mutate.ts'
import { AttackedRooms, type RoomUnderAttack } from './roomUnderAttack.ts'

/** Updates of Yjs: true ones with something wrong, and the attacks that are known. */
export const updates: Kind = {
  kind: 'updates',
  runs: { campaign: 200_000, test: 1500 },
  async begin() {
    const rooms = new AttackedRooms()
    return {
      attack: (chance, count) => rooms.attack((attacked) => badUpdate(attacked, chance), count),
      memory: async () => ownMemory(),
      end: async () => rooms.end(),
    }
  },
}

/** One attack of the corpus now and then; otherwise something forged, or what somebody might have written, mutated. */
function badUpdate(attacked: RoomUnderAttack, chance: Chance): { frames: Uint8Array[]; mustBeRefused?: string } {
  const live = attacked.room.document.live
  const frame = chance() < 0.5 ? updateFrame : step2Frame
  if (chance() < 0.1) {
    const mustBeRefused = chance.of(Object.keys(corpus))
    return { frames: [frame(corpus[mustBeRefused]?.(live) ?? new Uint8Array())], mustBeRefused }
  }
  if (chance() < 0.5) return { frames: [frame(forgedAtRandom(live, chance))] }
  const updates = writtenBy(live, chance)
  const bytes = mutated(chance.of(updates), updates, chance)
  return { frames: [frame(chance() < 0.02 ? asV2(bytes) : bytes)] }
}

/** What somebody does in a copy of the document: some of it they may do, some of it not. */
function writtenBy(live: Y.Doc, chance: Chance): Uint8Array[] {
  const doc = new Y.Doc({ guid: 'copy' })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(live))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const id = `mallory${chance.below(2 ** 31)}`
  const others = [...doc.getMap('cards').keys()]
  createCard(doc, { id, kind: 'note', text: 'Hei 👋 igjen', place: [null, 1, 1] }, 'x')
  editCardText(doc, id, 'Hallo 👋', 'x')
  moveCard(doc, chance.of(others), [null, 3, 4], 'x')
  createTheme(doc, { id: `theme${id}`, title: 'Tema' }, 'x')
  updateTheme(doc, `theme${id}`, { title: 'Annet' }, 'x')
  setCardTheme(doc, id, `theme${id}`, 'x')
  createLink(doc, { id: `link${id}`, kind: 'opposing', from: id, to: chance.of(others) }, 'x')
  setCardLive(doc, id, false, 'x')
  editCardText(doc, chance.of(others), 'Noe annet', 'x')
  return [...updates, Y.mergeUpdates(updates), Y.encodeStateAsUpdate(doc)]
}

function asV2(bytes: Uint8Array): Uint8Array {
  try {
    return Y.convertUpdateFormatV1ToV2(bytes)
  } catch {
    return bytes
  }
}
