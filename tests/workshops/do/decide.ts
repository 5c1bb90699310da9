import { writeOutcome } from './outcome.ts'
import type { Player } from './player.ts'

export const decide: Player<'decide'> = (meeting, { id, text, sources }) =>
  writeOutcome(meeting, id, { kind: 'decision', text }, sources)
