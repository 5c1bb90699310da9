import type { ProblemCode } from '@samtavle/shared/protocol/problems'

/** Something expected that stops a request: thrown in the rooms, turned into an answer at the edge. */
export class RoomProblem extends Error {
  override name = 'RoomProblem'
  readonly code: ProblemCode

  /** `detail` is for developers and must not hold anybody's text. */
  constructor(code: ProblemCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
  }
}
