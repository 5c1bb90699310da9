import * as Y from 'yjs'
import { eventually } from '../../../helpers/eventually.ts'
import type { Crowd } from '../crowd/crowd.ts'
import { type Joined, RawClient } from '../crowd/rawClient.ts'
import type { Seat } from '../crowd/wire.ts'
import { median } from '../median.ts'
import type { OurServer } from '../servers/ours.ts'
import type { SyncServer } from '../servers/syncServer.ts'

/** One client that has joined a board with notes. */
interface OneJoin extends Joined {
  /** How many bytes of document it was sent. */
  bytes: number
  /** By the shared clock, in ms; null: this server sends no acks. */
  firstAckAt: number | null
}

/** Joins, makes sure that every note has come, and leaves. */
async function joinOnce(seat: Seat, notes: number, acks: boolean): Promise<OneJoin> {
  const bytes = await documentBytes(seat, notes)
  return joinFor(seat, bytes, acks)
}

async function joinFor(seat: Seat, bytes: number, acks: boolean): Promise<OneJoin> {
  const client = new RawClient(seat)
  const joined = await client.join(bytes)
  if (acks) await eventually('the first ack', () => client.firstAckAt !== null)
  client.close()
  return { ...joined, bytes, firstAckAt: client.firstAckAt }
}

/** How many bytes a client is sent until it has all notes. Joins to see. */
async function documentBytes(seat: Seat, notes: number): Promise<number> {
  const client = new RawClient(seat)
  await client.join()
  await eventually(`${notes} notes have come`, () => notesIn(client) === notes)
  client.close()
  return client.document.length
}

function notesIn(client: RawClient): number {
  const doc = new Y.Doc()
  for (const part of client.document.parts) Y.applyUpdate(doc, part)
  return doc.getMap('cards').size
}

/** From asking to having all of a board that others have open: the median of several, in ms. */
export async function measureJoin(server: SyncServer, notes: number, times: number): Promise<number> {
  const [keeper, seat] = await server.openBoard(notes, 2)
  if (!keeper || !seat) throw new Error('no seats')
  const open = new RawClient(keeper)
  await open.join()
  const taken: number[] = []
  while (taken.length < times) {
    const { askedAt, syncedAt } = await joinOnce(seat, notes, false)
    taken.push(syncedAt - askedAt)
  }
  open.close()
  return median(taken)
}

/** Everybody joins a board at once that one has open: until the last has all of it, in ms. */
export async function measureStorm(
  server: SyncServer,
  crowd: Crowd,
  { people, notes, times }: { people: number; notes: number; times: number },
): Promise<number> {
  const [keeper, ...seats] = await server.openBoard(notes, people + 1)
  if (!keeper) throw new Error('no seats')
  const open = new RawClient(keeper)
  await open.join()
  const bytes = await documentBytes(keeper, notes)
  const taken: number[] = []
  while (taken.length < times) {
    taken.push(await crowd.storm(seats, bytes))
    await crowd.leave()
  }
  open.close()
  return median(taken)
}

export interface ColdOpen {
  /** From connecting to having all of it: the median of several boards, in ms. */
  syncedMs: number
  firstAckMs: number
}

/** The first on a board that only the disk has. All boards of this size that the server has are opened, each once. */
export async function measureColdOpen(server: OurServer, notes: number, boards: number): Promise<ColdOpen> {
  const seats: { seat: Seat; bytes: number }[] = []
  while (seats.length < boards) {
    const [seat] = await server.openBoard(notes, 1)
    if (seat) seats.push({ seat, bytes: await documentBytes(seat, notes) })
  }
  await server.restart()
  const synced: number[] = []
  const acked: number[] = []
  for (const { seat, bytes } of seats) {
    const { connectingAt, syncedAt, firstAckAt } = await joinFor(seat, bytes, true)
    synced.push(syncedAt - connectingAt)
    if (firstAckAt !== null) acked.push(firstAckAt - connectingAt)
  }
  return { syncedMs: median(synced), firstAckMs: median(acked) }
}
