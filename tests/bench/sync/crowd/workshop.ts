import { setTimeout as pause } from 'node:timers/promises'
import { Actor } from './actor.ts'
import { editStamps, presenceStamps } from './deliveries.ts'
import { Histogram } from './histogram.ts'
import type { Count, Order } from './messages.ts'
import { type Joined, RawClient } from './rawClient.ts'
import { msBetween, type Stamp, sharedNow, stampNow } from './stamp.ts'
import type { Incoming } from './wire.ts'

interface AtWork {
  actor: Actor
  /** By the shared clock, in ms. */
  nextEdit: number
  nextMove: number
}

type OrderTo<Do extends Order['do']> = Extract<Order, { do: Do }>

/** How often it is looked who is to do something, in ms. */
const turnMs = 2

/** The clients of one generator process. */
export class Workshop {
  #clients: RawClient[] = []
  #working: AtWork[] = []
  #turns: NodeJS.Timeout | null = null
  #sentEdits = 0
  #sentMoves = 0

  async join({ seats, bytes, startAt, together }: OrderTo<'join'>): Promise<Joined[]> {
    await pause(Math.max(0, startAt - sharedNow()))
    const joined: Joined[] = []
    const size = together ?? seats.length
    for (let first = 0; first < seats.length; first += size) {
      const clients = seats.slice(first, first + size).map((seat) => new RawClient(seat))
      joined.push(...(await Promise.all(clients.map((client) => client.join(bytes)))))
      for (const client of clients) client.quieten()
      this.#clients.push(...clients)
    }
    return joined
  }

  /** People begin at different moments, so that what they do is spread evenly over time. */
  work({ editsPerSecond, movesPerSecond }: OrderTo<'work'>): void {
    const editEvery = 1000 / editsPerSecond
    const moveEvery = 1000 / movesPerSecond
    const now = sharedNow()
    for (const client of this.#clients.slice(this.#working.length)) {
      const phase = Math.random()
      const actor = new Actor(client)
      this.#working.push({ actor, nextEdit: now + phase * editEvery, nextMove: now + Math.random() * moveEvery })
    }
    this.#turns ??= setInterval(() => this.#turn(editEvery, moveEvery), turnMs)
  }

  async count({ startAt, windowMs, graceMs, listeners }: OrderTo<'count'>): Promise<Count> {
    await pause(Math.max(0, startAt - sharedNow()))
    const editMs = new Histogram()
    const moveMs = new Histogram()
    const listening = this.#clients.slice(0, listeners)
    const from = stampNow()
    for (const client of listening) client.watch(listener(from, windowMs, editMs, moveMs))
    const before = { edits: this.#sentEdits, moves: this.#sentMoves, processor: process.cpuUsage() }
    await pause(windowMs)
    const { user, system } = process.cpuUsage(before.processor)
    const sent = { sentEdits: this.#sentEdits - before.edits, sentMoves: this.#sentMoves - before.moves }
    await pause(graceMs)
    for (const client of listening) client.watch(null)
    if (this.#clients.some((client) => !client.isOpen)) throw new Error('the server has closed sockets')
    return {
      people: this.#clients.length,
      ...sent,
      listeners: listening.length,
      editMs: editMs.counts,
      moveMs: moveMs.counts,
      processorMs: (user + system) / 1000,
    }
  }

  leave(): void {
    if (this.#turns) clearInterval(this.#turns)
    this.#turns = null
    for (const client of this.#clients) client.close()
    this.#clients = []
    this.#working = []
  }

  #turn(editEvery: number, moveEvery: number): void {
    const now = sharedNow()
    for (const person of this.#working) {
      if (person.nextEdit <= now) {
        person.nextEdit += editEvery
        person.actor.edit()
        this.#sentEdits++
      }
      if (person.nextMove <= now) {
        person.nextMove += moveEvery
        person.actor.moveCursor()
        this.#sentMoves++
      }
    }
  }
}

/** Notes how long each thing took that was sent within the window. */
function listener(from: Stamp, windowMs: number, editMs: Histogram, moveMs: Histogram): (incoming: Incoming) => void {
  const note = (stamps: Stamp[], into: Histogram) => {
    const now = stampNow()
    for (const stamp of stamps) {
      const since = msBetween(from, stamp)
      if (since >= 0 && since < windowMs) into.add(msBetween(stamp, now))
    }
  }
  return (incoming) => {
    if (incoming.is === 'update') note(editStamps(incoming.body), editMs)
    if (incoming.is === 'presence') note(presenceStamps(incoming.body), moveMs)
  }
}
