import { ackFrame, presenceFrame, step1Frame, step2Frame, updateFrame } from '@samtavle/server/rooms/frames'
import { createCard } from '@samtavle/shared/schema/card'
import * as Y from 'yjs'
import { type Chance, type Kind, ownMemory } from './kind.ts'
import { mutated, randomBytes } from './mutate.ts'
import { AttackedRooms } from './roomUnderAttack.ts'

/** Frames that are no y-protocol: random ones, and true ones with something wrong. */
export const frames: Kind = {
  kind: 'frames',
  runs: { campaign: 1_000_000, test: 2000 },
  async begin() {
    const rooms = new AttackedRooms()
    const valid = validFrames()
    return {
      attack: (chance, count) => rooms.attack(() => ({ frames: badFrames(valid, chance) }), count),
      memory: async () => ownMemory(),
      end: async () => rooms.end(),
    }
  },
}

function badFrames(valid: readonly Uint8Array[], chance: Chance): Uint8Array[] {
  return Array.from({ length: 1 + chance.below(3) }, () => {
    const roll = chance()
    if (roll < 0.4) return randomBytes(chance, 4000)
    if (roll < 0.6) return Uint8Array.from([0, chance.below(3), ...randomBytes(chance, 200)])
    return mutated(chance.of(valid), valid, chance)
  })
}

function validFrames(): Uint8Array[] {
  const doc = new Y.Doc()
  createCard(doc, { id: 'mallorycard0', kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'x')
  const update = Y.encodeStateAsUpdate(doc)
  return [
    step1Frame(Y.encodeStateVector(doc)),
    step2Frame(update),
    updateFrame(update),
    ackFrame(12),
    presenceFrame([{ client: 7, clock: 1, state: Buffer.from('{"at":[1,2]}') }]),
    Uint8Array.of(3),
  ]
}
