import type { Role } from '@samtavle/shared/schema/session'

const everybody: readonly Role[] = ['facilitator', 'participant', 'viewer']
const writers: readonly Role[] = ['facilitator', 'participant']
const facilitators: readonly Role[] = ['facilitator']

/**
 * Who may ask for what on a board, by role; who is no member may nothing. A paired big screen is a reader. Which commands
 * a participant may give, and what may be written in the document, is told in `rules`.
 */
export const mayAsk = {
  session: everybody,
  events: everybody,
  summary: everybody,
  /** The report as somebody has put it together, with a foreword. */
  chosenSummary: facilitators,
  boardFile: everybody,
  boardPicture: everybody,
  calendar: everybody,
  sync: everybody,
  command: writers,
  draft: writers,
  answer: writers,
  leave: everybody,
  ownData: writers,
  returnCode: ['participant'],
  name: writers,
  review: facilitators,
  links: facilitators,
  handover: facilitators,
  people: facilitators,
  screens: facilitators,
  addNotes: facilitators,
  addImage: facilitators,
  image: everybody,
  versions: facilitators,
  copyBoard: facilitators,
  deleteBoard: facilitators,
} as const satisfies Record<string, readonly Role[]>

export type Ask = keyof typeof mayAsk
