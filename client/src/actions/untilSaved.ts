import type { BoardDocument } from '../connection/boardDocument.ts'
import { becomes } from './becomes.ts'

/** Resolves when the server has stored all that was written so far; rejects with NoContact when that takes too long. */
export const untilSaved = ({ sync }: BoardDocument): Promise<void> => becomes(sync, ({ state }) => state === 'saved')
