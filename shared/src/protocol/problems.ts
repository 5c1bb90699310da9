/** Codes of `application/problem+json` answers; stable, so that clients can choose a sentence for each. */
export const problems = {
  'bad-request': 400,
  'not-a-member': 401,
  'password-needed': 401,
  'wrong-origin': 403,
  'not-allowed': 403,
  /** Has been taken off the board; a link or code lets in again. */
  removed: 403,
  /** Has been taken off the board for good, or for a while after writes that no honest client makes. */
  blocked: 403,
  /** Not let in yet. */
  waiting: 403,
  'no-such-board': 404,
  'no-such-route': 404,
  'unknown-secret': 404,
  'unknown-code': 404,
  /** `expectVersion` is not the session's version any more. */
  'stale-version': 409,
  /** The round, step or area does not take this now. */
  closed: 409,
  /** More dots than the budget or the limit per card. */
  'over-budget': 409,
  'too-few-voters': 409,
  'board-gone': 410,
  'too-large': 413,
  /** The board's file cannot be read; it is kept as it is until somebody has looked at it. */
  quarantined: 423,
  'invalid-content': 422,
  /** A file that is no board, or a board that cannot be right; `detail` says where. */
  'invalid-board': 422,
  /** A file that is no table, and why. */
  'no-table': 422,
  'old-workbook': 422,
  'damaged-table': 422,
  'unsafe-table': 422,
  'empty-table': 422,
  'too-many-rows': 422,
  'too-many-columns': 422,
  /** A file that is no picture of a kind that boards take, and one of more pixels than anybody needs. */
  'no-image': 422,
  'image-too-large': 422,
  /** A quota of the board or the participant is used up. */
  'limit-reached': 409,
  'too-many': 429,
  'server-error': 500,
  /** The disk does not take it right now; nothing was stored. */
  'not-stored': 503,
} as const
export type ProblemCode = keyof typeof problems

/** The body of an error answer. `detail` is for developers; people are shown a sentence chosen by `code`. */
export interface Problem {
  type: 'about:blank'
  title: string
  status: number
  code: ProblemCode
  detail?: string
}
