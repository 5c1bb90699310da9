import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eventually, pause } from '../helpers/eventually.ts'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { projectRoot } from '../tools/runCommand.ts'
import { boardFileOf, integrityOf } from './boardFile.ts'
import { type Fault, Findings } from './fault.ts'
import { onStage, Stage } from './stage.ts'
import { lossesOn, type Writer } from './writer.ts'

const run = promisify(execFile)

/** A backup is taken while everybody writes, and put on a machine where nothing is. */
export const backupWhileWriting: Fault = {
  id: 'F16',
  about: 'backup while writing, restored on an empty machine',
  runs: { campaign: 30, test: 1 },
  run: (chance) =>
    onStage(Stage.set(8, chance), async (stage) => {
      const found = new Findings()
      const scratch = await mkdtemp(join(tmpdir(), 'samtavle-backup-'))
      const backup = join(scratch, 'backup')
      try {
        const stop = stage.allWrite()
        await eventually('everybody has written', () => stage.writers.every(({ journal }) => journal.acked > 0))
        await pause(chance() * 300)
        const journals = stage.writers.map(({ journal }) => journal.asItIsNow())
        await backUp(stage.server.dataFolder, backup)
        await pause(100)
        await stop()
        await found.waitFor(isUndisturbed(stage.writers))
        found.expect(integrityOf(boardFileOf(backup, stage.board)) === 'ok', 'SQLite says that the copy is damaged')
        const elsewhere = await startServerProcess(undefined, { dataFolder: backup })
        try {
          found.lost(await lossesOn(elsewhere.url, stage.board, stage.writers, journals))
        } finally {
          await elsewhere.close()
        }
        return found
      } finally {
        await rm(scratch, { recursive: true, force: true })
      }
    }),
}

/** What `pnpm backup` does. */
const backUp = (dataFolder: string, folder: string) =>
  run(process.execPath, ['--import', 'tsx', 'server/src/backup.ts', folder], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, DATA_DIR: dataFolder },
  })

/** Everybody's last words are stored all the same. */
const isUndisturbed = (writers: Writer[]) => Promise.all(writers.map(({ person }) => person.document.saved(5000)))
