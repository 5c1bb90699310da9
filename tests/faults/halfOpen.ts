import { presenceFrame } from '@samtavle/server/rooms/frames'
import * as decoding from 'lib0/decoding'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { type Fault, Findings } from './fault.ts'
import { openSocket, type RawSocket } from './rawSocket.ts'

const noticedWithinMs = 45_000
const presenceId = 77

/** A phone that is in a tunnel: the socket stays open and nothing comes or goes. */
export const halfOpen: Fault = {
  id: 'F11',
  about: 'a socket whose other end is gone',
  runs: { campaign: 5, test: 1 },
  atOnce: 10,
  async run() {
    const found = new Findings()
    const server = await startServerProcess()
    const people: Person[] = []
    try {
      const { secrets } = await createBoard(server.url, { settings: { cursors: 'on' } })
      for (const name of ['lost', 'watcher']) {
        const person = new Person(name, server.url)
        people.push(person)
        await person.join({ secret: secrets.participant })
        person.document.disconnect()
      }
      const [lost, watcher] = (await Promise.all(people.map(openSocket))) as [RawSocket, RawSocket]
      const present = presenceOf(watcher)
      lost.say(presenceFrame([{ client: presenceId, clock: 1, state: Buffer.from('{"at":[1,2]}') }]))
      await found.waitFor(eventually('the watcher sees the other', () => present.has(presenceId)))
      lost.stopReading()
      await found.waitFor(eventually('the other is gone', () => !present.has(presenceId), noticedWithinMs))
      lost.readOn()
      await found.waitFor(eventually('its socket is closed', () => lost.closed !== null, 5000))
      found.expect(watcher.closed === null, 'the watcher was turned out as well')
      return found
    } finally {
      for (const person of people) person.close()
      await server.close()
    }
  },
}

/** Whom somebody sees, as their socket hears of it. */
function presenceOf(socket: RawSocket): Set<number> {
  const present = new Set<number>()
  socket.heardPresence = (body) => {
    const decoder = decoding.createDecoder(body)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const client = decoding.readVarUint(decoder)
      decoding.readVarUint(decoder)
      if (decoding.readVarString(decoder) === 'null') present.delete(client)
      else present.add(client)
    }
  }
  return present
}
