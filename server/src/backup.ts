import { readConfig } from './config.ts'
import { backUp } from './storage/sqlite/backup.ts'

/** `pnpm backup FOLDER`: copies all there is to a new folder, whether the server runs or not. */
const [folder] = process.argv.slice(2).filter((argument) => argument !== '--')

try {
  if (folder === undefined) throw new Error('Say where to: pnpm backup FOLDER.')
  const { boards, damaged } = backUp(readConfig(process.env, '').dataDir, folder)
  process.stdout.write(`${boards} boards are in ${folder}.\n`)
  if (damaged.length > 0) throw new Error(`Damaged, and not copied: ${damaged.join(', ')}.`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
