import { pause } from '../helpers/eventually.ts'
import { type Fault, Findings } from './fault.ts'
import { openSocket } from './rawSocket.ts'
import { onStage, Stage } from './stage.ts'
import { lossesOn } from './writer.ts'

const longestEndMs = 10_000

/** The server is asked to end while everybody writes, as on every update. */
export const terminated: Fault = {
  id: 'F13',
  about: 'SIGTERM under load',
  runs: { campaign: 50, test: 1 },
  run: (chance, patience) =>
    onStage(Stage.set(20, chance), async (stage) => {
      const found = new Findings()
      const { server, board, writers, facilitator } = stage
      const socket = await openSocket(facilitator.person)
      const stop = stage.allWrite()
      await pause(100 + chance() * 400)
      found.expect(await isReady(server.url), 'it was not ready before')
      const asked = performance.now()
      const ending = server.stop()
      await pause(50)
      found.expect(!(await isReady(server.url)), 'it still says that it is ready')
      const code = await ending
      const endMs = Math.round(performance.now() - asked)
      stage.closeTabs()
      await stop()
      found.expect(code === 0, `it ended with ${code}`)
      found.expect(endMs <= longestEndMs * patience, `it took ${endMs} ms to end`)
      found.expect(socket.closed?.code === 1012, `a socket was closed with ${socket.closed?.code}`)
      await server.start()
      found.lost(await lossesOn(server.url, board, writers))
      return found
    }),
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
