import type { Session } from '../schema/session.ts'

/** Whether a meeting has come to something that everybody has seen: notes that were shown, or dots. */
export const hasBegun = ({ revealed, rounds }: Pick<Session, 'revealed' | 'rounds'>): boolean =>
  Object.keys(revealed).length + rounds.length > 0
