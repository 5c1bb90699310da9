import type { Act, ActName } from '../acts.ts'
import type { Meeting } from '../meeting.ts'

/**
 * Plays one act; resolves when its effect is acknowledged and every connected client has it. What is not as it should be
 * becomes a failed check of the meeting; a rejection ends the play.
 */
export type Player<Name extends ActName> = (meeting: Meeting, act: Act<Name>) => Promise<void>
