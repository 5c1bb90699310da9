import type { Handler } from './change.ts'

/** *Oppsummeringen er arkivert*: nobody needs to be asked again. The notes go no later for it. */
export const archived: Handler<'archived'> = (_, { now }) => ({
  session: { archivedAt: now },
  isHousekeeping: true,
})

/** Writes down what the receiver has answered, or takes it away. */
export const reply: Handler<'reply'> = ({ text }, { now }) => ({
  session: { reply: text.trim() ? { text: text.trim(), at: now } : null },
})
