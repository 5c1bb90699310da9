/**
 * Names under which the server refuses a write to the document. The close reason of 4403 is one of them; the client shows
 * a sentence for each and keeps its own text.
 */
export const refusals = {
  /** A reader tried to write. */
  viewer: 'recoverable',
  /** The board is locked, or the card is. */
  locked: 'recoverable',
  /** The step does not allow it. */
  step: 'recoverable',
  /** A rule was looser when its writer last heard, and allowed it then. */
  stricter: 'recoverable',
  /** What it writes in has been erased. */
  gone: 'recoverable',
  /** A facilitator reads this person's notes before all do, and here nobody could. */
  held: 'recoverable',
  'too-long': 'recoverable',
  full: 'recoverable',
  /** Leaves a card without its place, or anything else without what it must have. An undo does, when two wrote at once. */
  incomplete: 'recoverable',
  /** Somebody else's text, or something only the server or a facilitator may write. */
  'not-yours': 'hostile',
  /** A Yjs client id that belongs to somebody else. */
  'foreign-id': 'hostile',
  /** A root, key or type that the document does not have. */
  'forged-root': 'hostile',
  /** A value that no schema accepts. */
  'forged-value': 'hostile',
  /** Clocks with a hole, or a reference to something that nobody has sent. */
  gap: 'hostile',
  /** Deletes what does not exist yet. */
  'future-delete': 'hostile',
  /** Bytes that are no update. */
  malformed: 'hostile',
  'too-big': 'hostile',
} as const

export type Refusal = keyof typeof refusals

/** Whether only a client that means harm causes it; those count towards blocking. */
export const isHostile = (refusal: Refusal): boolean => refusals[refusal] === 'hostile'
