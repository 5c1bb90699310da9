import { presenceFrame } from '@samtavle/server/rooms/frames'
import { messageTypes } from '@samtavle/shared/protocol/messages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { pause } from '../helpers/eventually.ts'
import { readFrame } from '../helpers/recordingSocket.ts'
import { type Chance, type Count, type Kind, ownMemory, type Target } from './kind.ts'
import { mutated } from './mutate.ts'
import { type Attacker, RoomUnderAttack } from './roomUnderAttack.ts'

/** The presence id of Ola, who is there all the time, and what he shows. */
const ola = { client: 4242, state: Buffer.from('{"cursor":[1,2]}') }
/** Attacks between two looks at what everybody has been told. */
const perLook = 500

/** Presence messages: of others' ids, with huge clocks, with 50,000 entries, with anything for a state. */
export const presence: Kind = {
  kind: 'presence',
  runs: { campaign: 100_000, test: 2000 },
  begin: async () => PresenceTarget.open(),
}

class PresenceTarget implements Target {
  readonly #attacked: RoomUnderAttack
  readonly #ola: Attacker
  #attacks = 0
  /** How Ola is shown to others, before anybody interferes. */
  #shown = ''

  private constructor(attacked: RoomUnderAttack) {
    this.#attacked = attacked
    this.#ola = attacked.newAttacker('ola000000000')
    this.#ola.say(presenceFrame([{ ...ola, clock: 1 }]))
  }

  static async open(): Promise<PresenceTarget> {
    const target = new PresenceTarget(await RoomUnderAttack.open({ cursors: 'on' }))
    await pause(flushMs)
    target.#shown = target.#toldOfOla()[0] ?? ''
    if (!target.#shown.includes('cursor')) throw new Error('nobody has been told of Ola')
    return target
  }

  async attack(chance: Chance, count: Count): Promise<string[]> {
    const attacked = this.#attacked
    const before = attacked.bytes()
    const attacker = attacked.newAttacker()
    await attacked.take(attacker, [badPresence(chance)], count)
    attacker.leave()
    const changed = attacked.bytes().equals(before) ? [] : ['presence has changed the document']
    if (++this.#attacks % perLook > 0) return changed
    await pause(flushMs)
    const forged = this.#toldOfOla().filter((state) => state !== this.#shown)
    return [...changed, ...forged.map((state) => `Ola was shown as ${state}`)]
  }

  #toldOfOla(): string[] {
    const told = this.#attacked.kari.frames.splice(0).flatMap(entriesIn)
    return told.filter(({ client }) => client === ola.client).map(({ state }) => state)
  }

  async memory(): Promise<number> {
    await pause(flushMs)
    this.#attacked.kari.frames.length = 0
    this.#ola.frames.length = 0
    return ownMemory()
  }

  async end(): Promise<void> {
    this.#attacked.end()
  }
}

/** Longer than presence waits to be passed on, in ms. */
const flushMs = 400

const states = [
  'null',
  '{}',
  '[]',
  '"x"',
  '{"__proto__":{"admin":true}}',
  '{"user":{"role":"facilitator","name":"Ola"}}',
  `{"x":${'['.repeat(900)}${']'.repeat(900)}}`,
  '{"x":',
  '\ud800',
] as const

function badPresence(chance: Chance): Uint8Array {
  const entries = chance() < 0.01 ? 50_000 : chance.below(4)
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, chance() < 0.1 ? 2 ** 40 : entries)
    for (let i = 0; i < entries; i++) {
      encoding.writeVarUint(encoder, chance.of([ola.client, chance.below(100), 2 ** 32]))
      encoding.writeVarUint(encoder, chance.of([0, 2, 1e6, Number.MAX_SAFE_INTEGER]))
      encoding.writeVarString(encoder, chance.of(states))
    }
  })
  const frame = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness)
    encoding.writeVarUint8Array(encoder, body)
  })
  return chance() < 0.3 ? mutated(frame, [frame], chance) : frame
}

function entriesIn(bytes: Uint8Array): { client: number; state: string }[] {
  const { type, body } = readFrame(bytes)
  if (type !== messageTypes.awareness) return []
  const decoder = decoding.createDecoder(body)
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    return { client, state: decoding.readVarString(decoder) }
  })
}
