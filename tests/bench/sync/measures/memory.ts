import { setTimeout as pause } from 'node:timers/promises'
import { RawClient } from '../crowd/rawClient.ts'
import { usedBy } from '../processor.ts'
import type { SyncServer } from '../servers/syncServer.ts'

/** How long the server has to tidy up, in ms. */
const restMs = 2000

/** How much more memory the server needs per board that one has open, in MB. */
export async function measureMemory(server: SyncServer, notes: number, boards: number): Promise<number> {
  const before = usedBy(server.pid).memoryMB
  const clients: RawClient[] = []
  while (clients.length < boards) {
    const [seat] = await server.openBoard(notes, 1)
    if (!seat) throw new Error('no seat')
    const client = new RawClient(seat)
    await client.join()
    client.quieten()
    clients.push(client)
  }
  await pause(restMs)
  const after = usedBy(server.pid).memoryMB
  for (const client of clients) client.close()
  return (after - before) / boards
}
