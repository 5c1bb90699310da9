import type { Chance } from './kind.ts'

/** Bytes that are at the edges of what a varUint, a length or a tag can be. */
const edges = [0, 1, 2, 3, 4, 7, 8, 9, 10, 31, 63, 64, 100, 117, 118, 119, 127, 128, 129, 191, 192, 254, 255] as const

/** Random bytes, more often few than many. */
export function randomBytes(chance: Chance, most: number): Uint8Array {
  const length = Math.floor(most ** chance())
  return Uint8Array.from({ length }, () => (chance() < 0.3 ? chance.of(edges) : chance.below(256)))
}

/** The bytes with one to four things wrong with them; `others` is where to take foreign pieces from. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  let result = bytes
  for (let times = 1 + chance.below(4); times > 0; times--) result = chance.of(changes)(result, others, chance)
  return result
}

type ChangeOfBytes = (bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance) => Uint8Array

const changes: readonly ChangeOfBytes[] = [
  // One bit, one byte, one byte at an edge.
  (bytes, _, chance) => replaced(bytes, chance.below(bytes.length), (byte) => byte ^ (1 << chance.below(8))),
  (bytes, _, chance) => replaced(bytes, chance.below(bytes.length), () => chance.below(256)),
  (bytes, _, chance) => replaced(bytes, chance.below(bytes.length), () => chance.of(edges)),
  // A number that is too long, in place of a byte.
  (bytes, _, chance) =>
    spliced(bytes, chance.below(bytes.length), 1, Uint8Array.of(255, 255, 255, 255, chance.below(256))),
  // Something missing, doubled, cut off.
  (bytes, _, chance) => spliced(bytes, chance.below(bytes.length), 1 + chance.below(8), new Uint8Array()),
  (bytes, _, chance) => {
    const at = chance.below(bytes.length)
    return spliced(bytes, at, 0, bytes.subarray(at, at + 1 + chance.below(16)))
  },
  (bytes, _, chance) => bytes.slice(0, chance.below(bytes.length)),
  // A piece of something else.
  (bytes, others, chance) => {
    const other = chance.of(others)
    const from = chance.below(other.length)
    return spliced(
      bytes,
      chance.below(bytes.length),
      chance.below(8),
      other.subarray(from, from + 1 + chance.below(24)),
    )
  },
  (bytes, _, chance) => spliced(bytes, bytes.length, 0, randomBytes(chance, 40)),
]

function replaced(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice()
  if (at < copy.length) copy[at] = change(copy[at] ?? 0)
  return copy
}

function spliced(bytes: Uint8Array, at: number, without: number, piece: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + without)]))
}
