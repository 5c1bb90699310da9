import { createHmac, randomBytes } from 'node:crypto'

/** A fresh secret under which the voters of one question are hashed. */
export const newQuestionSecret = (): string => randomBytes(32).toString('base64url')

/**
 * Who answers, as stored beside the answer: without the question's secret, which is dropped when the question closes,
 * nobody can tell whose answer it was or connect it with another.
 */
export const voterHash = (secret: string, participant: string): string =>
  createHmac('sha256', secret).update(participant).digest('base64url')
