import { readConfig } from './config.ts'
import { restoreBoard } from './storage/sqlite/restore.ts'

/** `pnpm restore BOARD`: makes a board readable again whose file is damaged, with as much in it as the file gives. */
const [boardId] = process.argv.slice(2).filter((argument) => argument !== '--')

try {
  if (boardId === undefined) throw new Error('Say which board: pnpm restore BOARD, the id in its address.')
  const { updates, lost, incomplete, keptAs } = restoreBoard(readConfig(process.env, '').dataDir, boardId)
  process.stdout.write(`The board ${boardId} can be opened. The damaged file is kept as ${keptAs}.\n`)
  process.stdout.write(
    lost > 0 ? `Of ${updates} changes the last ${lost} are lost.\n` : 'No change of its document is lost.\n',
  )
  if (incomplete.length > 0) process.stdout.write(`Not all could be read of: ${incomplete.join(', ')}.\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
