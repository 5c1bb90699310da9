import type { StoredImage } from '../storage/boardStore.ts'

/** A picture as it is kept, but for its id. */
export type ImageMade = Omit<StoredImage, 'id'>

/** Why a file is no picture for a board. */
export interface ImageProblem {
  problem: 'no-image' | 'image-too-large'
}

const endOfHead = 0x0a

/** A picture as one piece, as threads hand files to each other: a line that says what it is, then its bytes. */
export function packed(made: ImageMade | ImageProblem): Uint8Array {
  if ('problem' in made) return new TextEncoder().encode(`${JSON.stringify(made)}\n`)
  const { bytes, ...about } = made
  const head = new TextEncoder().encode(`${JSON.stringify(about)}\n`)
  const piece = new Uint8Array(head.length + bytes.length)
  piece.set(head)
  piece.set(bytes, head.length)
  return piece
}

/** What {@link packed} has packed. */
export function unpacked(piece: Uint8Array): ImageMade | ImageProblem {
  const end = piece.indexOf(endOfHead)
  const about = JSON.parse(new TextDecoder().decode(piece.subarray(0, end))) as Omit<ImageMade, 'bytes'> | ImageProblem
  return 'problem' in about ? about : { ...about, bytes: piece.slice(end + 1) }
}
