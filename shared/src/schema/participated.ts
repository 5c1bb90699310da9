import * as v from 'valibot'
import { line } from './values.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
/** Groups that a board can have, and the pool of those that are too small. */
const mostGroups = 21

/** How many have taken part, as everybody is told: sums, and of small groups none that could tell who is in it. */
export const participatedSchema = v.object({
  participants: count,
  devices: count,
  perspectives: v.pipe(
    v.record(line, count),
    v.check((groups) => Object.keys(groups).length <= mostGroups),
  ),
  /** Groups that were invited and that nobody came as. */
  missing: v.pipe(v.array(line), v.maxLength(mostGroups)),
})
export type Participated = v.InferOutput<typeof participatedSchema>
