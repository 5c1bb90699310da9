import { roots } from '@samtavle/shared/schema/entity'
import * as Y from 'yjs'
import {
  bytesAsString,
  collected,
  deleted,
  type ForgedBlock,
  type ForgedPlace,
  type ForgedStruct,
  forge,
  skip,
  string,
  type,
  values,
} from '../guard/forge.ts'
import type { Chance } from './kind.ts'

type Id = readonly [client: number, clock: number]

/** What is there to refer to: ids that exist, ids that may, and the ids under which the update writes. */
interface Known {
  live: Y.Doc
  own: number
}

const keys = ['kind', 'place', 'live', 'text', 'theme', 'hidden', 'colour', 'owner', 'data', 'title', 'x'] as const
const someValues = [
  true,
  false,
  null,
  'note',
  'pink',
  0,
  -1,
  1e9,
  'x'.repeat(3000),
  [null, 1, 2],
  {},
  undefined,
] as const

/** An update that can be decoded and makes little sense: structs of every kind, in places that exist or nearly do. */
export function forgedAtRandom(live: Y.Doc, chance: Chance): Uint8Array {
  const known = { live, own: 3_000_000_000 + chance.below(1_000_000) }
  const blocks = Array.from({ length: chance.below(3) }, () => block(known, chance))
  const deletions = chance() < 0.4 ? { [client(known, chance)]: ranges(chance) } : {}
  return forge(blocks, deletions)
}

function block(known: Known, chance: Chance): ForgedBlock {
  const writer = chance() < 0.8 ? known.own : client(known, chance)
  const clock = Math.max(0, Y.getState(known.live.store, writer) + (chance() < 0.8 ? 0 : chance.below(5) - 2))
  return { client: writer, clock, structs: Array.from({ length: 1 + chance.below(4) }, () => struct(known, chance)) }
}

function struct(known: Known, chance: Chance): ForgedStruct {
  const place = placeOf(known, chance)
  switch (chance.below(10)) {
    case 0:
      return collected(chance.below(4))
    case 1:
      return skip(chance.below(4))
    case 2:
      return deleted(chance.below(4), place)
    case 3:
      return bytesAsString([0xed, 0xa0, 0x80], place)
    case 4:
      return string(chance.of(['', 'a', '👋', 'lang '.repeat(600)]), place)
    case 5:
    case 6:
      return type(chance.below(7), place)
    default:
      return values(
        Array.from({ length: 1 + chance.below(2) }, () => chance.of(someValues)),
        place,
      )
  }
}

function placeOf(known: Known, chance: Chance): ForgedPlace {
  const place: ForgedPlace = {}
  if (chance() < 0.4) place.origin = anyId(known, chance)
  if (chance() < 0.2) place.rightOrigin = anyId(known, chance)
  if (chance() < 0.5) place.parent = chance.of([...roots, 'secrets', '__proto__'])
  else place.parent = anyId(known, chance)
  if (chance() < 0.8) place.sub = chance() < 0.3 ? `forged${chance.below(1e9)}` : chance.of(keys)
  return place
}

/** An id of the live document, of the update itself, or of nothing. */
function anyId(known: Known, chance: Chance): Id {
  const of = chance() < 0.4 ? known.own : client(known, chance)
  const end = Y.getState(known.live.store, of)
  return [of, chance.below(end + 3)]
}

function client({ live, own }: Known, chance: Chance): number {
  return chance() < 0.1 ? own + 1 : chance.of([...live.store.clients.keys(), own])
}

function ranges(chance: Chance): [number, number][] {
  let clock = 0
  return Array.from({ length: 1 + chance.below(3) }, () => {
    clock += chance.below(6)
    const range: [number, number] = [clock, 1 + chance.below(3)]
    clock += range[1]
    return range
  })
}
