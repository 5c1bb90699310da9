import type { Anatomy } from './measures/anatomy.ts'
import type { ColdOpen } from './measures/joins.ts'
import type { Largest } from './measures/largest.ts'
import type { Load } from './measures/load.ts'
import { median } from './median.ts'
import type { ServerName } from './servers/syncServer.ts'

/** `oursThinned`: ours as people meet it, with cursors thinned out as the room grows. */
export type Row = ServerName | 'oursThinned'

/** Everything that was measured. */
export interface Findings {
  /** By server and number of people, one per round. */
  loads: Partial<Record<Row, Map<number, Load[]>>>
  largest: Partial<Record<Row, Largest>>
  /** Everybody joins at once, in ms. */
  storm: Record<ServerName, number>
  /** One joins a board in memory, by number of notes, in ms. */
  join: Record<ServerName, Map<number, number>>
  /** Ours alone: the peers keep nothing. */
  cold: Map<number, ColdOpen>
  memoryMB: Record<ServerName, number>
  /** Where the time of ours goes. */
  anatomy: Anatomy
}

/** The numbers that `--json` prints. Times in ms; ratios are ours divided by Hocuspocus, the smaller the better. */
export interface Numbers {
  ratios: { cpu50: number; cpu100: number; cpu200: number; storm300: number }
  maxClients: Record<Row, number>
  joinMs: { n1000: number; n5000: number }
  coldMs: { n1000: number; n5000: number }
  firstAckMs: { n5000: number }
  editP95Ms: { c50: number; c200: number }
  memoryMB: { n1000: number }
}

export function numbersFrom(findings: Findings): Numbers {
  const { loads, largest, storm, join, cold, memoryMB } = findings
  const cpu = (people: number) => ratio(costOf(loads.ours, people), costOf(loads.hocuspocus, people))
  const people = (row: Row) => largest[row]?.people ?? 0
  const coldOf = (notes: number) => cold.get(notes) ?? { syncedMs: Number.NaN, firstAckMs: Number.NaN }
  return {
    ratios: { cpu50: cpu(50), cpu100: cpu(100), cpu200: cpu(200), storm300: ratio(storm.ours, storm.hocuspocus) },
    maxClients: {
      ours: people('ours'),
      oursThinned: people('oursThinned'),
      hocuspocus: people('hocuspocus'),
      ywebsocket: people('ywebsocket'),
    },
    joinMs: { n1000: tenths(join.ours.get(1000)), n5000: tenths(join.ours.get(5000)) },
    coldMs: { n1000: tenths(coldOf(1000).syncedMs), n5000: tenths(coldOf(5000).syncedMs) },
    firstAckMs: { n5000: tenths(coldOf(5000).firstAckMs) },
    editP95Ms: { c50: editP95Of(loads.ours, 50), c200: editP95Of(loads.ours, 200) },
    memoryMB: { n1000: tenths(memoryMB.ours) },
  }
}

type Loads = Map<number, Load[]> | undefined

/**
 * Processor time per delivery, so that a server which delivers only part of what is due is not taken for a frugal one. Where
 * both deliver everything this compares the same as processor time itself.
 */
const costOf = (loads: Loads, people: number): number => middle(loads?.get(people), ({ msPer10k }) => msPer10k)

const editP95Of = (loads: Loads, people: number): number =>
  middle(loads?.get(people), ({ editP95Ms }) => editP95Ms ?? Number.NaN)

/** The median of one number of several measurements; NaN when there are none. */
export const middle = (loads: Load[] = [], of: (load: Load) => number): number =>
  loads.length === 0 ? Number.NaN : median(loads.map(of))

const ratio = (ours: number, theirs: number): number => Math.round((ours / theirs) * 1000) / 1000
const tenths = (number = Number.NaN): number => Math.round(number * 10) / 10
