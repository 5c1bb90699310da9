import type { Session } from '../schema/session.ts'

/** Whether people see each other's cursors now: where the board shows them, but not while everybody writes alone. */
export const showsCursors = ({ settings, step }: Pick<Session, 'settings' | 'step'>): boolean =>
  settings.cursors === 'on' && step.kind !== 'write'

/** Whether people see at which letter others write: where they see each other, and anybody may write in anybody's card. */
export const showsCarets = (session: Pick<Session, 'settings' | 'step'>): boolean =>
  showsCursors(session) && session.settings.editing === 'all'
