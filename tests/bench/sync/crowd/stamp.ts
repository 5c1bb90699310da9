/**
 * Times that travel inside edits and cursor moves, so that whoever receives one knows when it was sent. In hundredths of a
 * millisecond, on a clock that all processes of this machine share, modulo 1,000 s.
 */
export type Stamp = number

const round = 100_000_000

export const stampNow = (): Stamp => Math.floor(sharedNow() * 100) % round

/** Milliseconds on a clock that all processes of this machine share. */
export const sharedNow = (): number => Number(process.hrtime.bigint()) / 1e6

/** How long after `earlier` it was, in ms; up to 500 s either way. */
export function msBetween(earlier: Stamp, later: Stamp): number {
  const difference = (later - earlier + round) % round
  return (difference > round / 2 ? difference - round : difference) / 100
}

/** Stamps as text all have this length, so that a run of several can be taken apart. */
export const stampLength = 6

export const stampAsText = (stamp: Stamp): string => stamp.toString(36).padStart(stampLength, '0')
export const stampFromText = (text: string): Stamp => Number.parseInt(text, 36)

/** As a coordinate on the board. */
export const stampAsCoordinate = (stamp: Stamp): number => stamp / 100
export const stampFromCoordinate = (coordinate: number): Stamp => Math.round(coordinate * 100)
