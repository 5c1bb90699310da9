import { pause } from '../helpers/eventually.ts'
import { boardFileOf, integrityOf } from './boardFile.ts'
import { type Fault, Findings } from './fault.ts'
import { onStage, Stage } from './stage.ts'
import { lossesOn } from './writer.ts'

const people = 20
const longestStartMs = 5000

/** The process is killed at some moment while everybody writes, and all close their pages before it is back. */
export const killInBurst: Fault = {
  id: 'F1',
  about: 'kill -9 in a burst of 20 people',
  runs: { campaign: 500, test: 2 },
  run: (chance, patience) =>
    onStage(Stage.set(people, chance), async (stage) => {
      const { server, board, writers } = stage
      const found = new Findings()
      const stop = stage.allWrite()
      await pause(50 + chance() * 400)
      await server.kill()
      stage.closeTabs()
      await stop()
      const started = performance.now()
      await server.start()
      const startMs = performance.now() - started
      found.expect(startMs <= longestStartMs * patience, `the start took ${Math.round(startMs)} ms`)
      found.expect(stage.acked > 0, 'nothing was acknowledged before the kill')
      found.lost(await lossesOn(server.url, board, writers))
      found.expect(integrityOf(boardFileOf(server.dataFolder, board)) === 'ok', 'SQLite says that the file is damaged')
      return found
    }),
}
