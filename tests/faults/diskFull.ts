import { join } from 'node:path'
import { eventually, pause } from '../helpers/eventually.ts'
import { Refused } from '../helpers/httpClient.ts'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { type Fault, Findings } from './fault.ts'
import { smallDisk } from './smallDisk.ts'
import { onStage, Stage } from './stage.ts'
import { lossesOn } from './writer.ts'

const toldWithinMs = 2000
const recoveredWithinMs = 5000

/** The disk is full for a while: nothing is acknowledged, everybody is told, and afterwards all of it is stored. */
export const diskFull: Fault = {
  id: 'F4',
  about: 'a disk without room',
  runs: { campaign: 50, test: 1 },
  async run(chance, patience) {
    const disk = await smallDisk()
    const start = () => startServerProcess(undefined, { dataFolder: join(disk.folder, 'data') })
    try {
      return await onStage(Stage.set(6, chance, start), async (stage) => {
        const { server, board, writers } = stage
        const found = new Findings()
        const stop = stage.allWrite()
        await pause(200 + chance() * 300)
        disk.fill(server.pid)
        await found.waitFor(
          eventually('all are told', () => writers.every(({ isStoring }) => !isStoring), toldWithinMs * patience),
        )
        const ackedThen = stage.acked
        found.expect(await isRefused(stage), 'a draft was taken that cannot be stored')
        await pause(1000 + chance() * 1000)
        found.expect(stage.acked === ackedThen, `${stage.acked - ackedThen} changes were acknowledged on a full disk`)
        await stop()
        disk.empty(server.pid)
        await found.waitFor(
          Promise.all(writers.map(({ person }) => person.document.saved(recoveredWithinMs * patience))),
        )
        await found.waitFor(
          eventually(
            'all are told that it is over',
            () => writers.every(({ isStoring }) => isStoring),
            toldWithinMs * patience,
          ),
        )
        await server.kill()
        stage.closeTabs()
        await server.start()
        found.lost(await lossesOn(server.url, board, writers))
        return found
      })
    } finally {
      await disk.remove()
    }
  },
}

/** Whether a draft is refused with the problem that says so. */
async function isRefused({ facilitator, areaId }: Stage): Promise<boolean> {
  try {
    await facilitator.putDraft(areaId)
    return false
  } catch (problem) {
    return problem instanceof Refused && problem.code === 'not-stored'
  }
}
