import type { Refusal } from '@samtavle/shared/rules/refusals'

/** Thrown wherever the guard finds something wrong; {@link judge} turns it into a verdict. The message names no content. */
export class Refused extends Error {
  override name = 'Refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal, detail: string) {
    super(detail)
    this.refusal = refusal
  }
}
