import { createHmac, randomBytes } from 'node:crypto'

/** A fresh secret under which the voters of one question are hashed. */
export const newQuestionSecret = (): string => randomBytes(32).toString('base64url')

/** One person: a device, and the place on it (0 for the first, or only, one). */
export interface Seat {
  participant: string
  seat: number
}

/**
 * Who answers, as stored beside the answer: without the question's secret, which is dropped when the question closes,
 * nobody can tell whose answer it was or connect it with another.
 */
export const voterHash = (secret: string, { participant, seat }: Seat): string =>
  createHmac('sha256', secret).update(`${participant} ${seat}`).digest('base64url')
