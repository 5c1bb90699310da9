import { type BoardFile, boardFile } from '@samtavle/shared/file/boardFile'
import { methodOf } from '@samtavle/shared/file/methodOf'

/** A board as a method of one's own. */
export const methodFile = (...board: Parameters<typeof boardFile>): BoardFile => methodOf(boardFile(...board))
