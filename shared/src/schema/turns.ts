import * as v from 'valibot'
import { id } from './values.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What is public of sharing one each in turn; whose turn it is only they themselves are told. */
export const turnsSchema = v.object({
  /** Where the notes are. */
  area: id,
  /** How many times round, from 1. */
  lap: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Turns that have been taken or passed, in all laps. */
  taken: count,
  /** Whether somebody has the turn; else everybody has had theirs in this lap. */
  isOn: v.boolean(),
  /** The card that was shared last; null before the first. */
  last: v.optional(v.nullable(id), null),
})
export type Turns = v.InferOutput<typeof turnsSchema>
