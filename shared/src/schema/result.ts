import * as v from 'valibot'
import * as Y from 'yjs'
import { agreementResult } from './agreement.ts'
import { roundSubjects } from './choices.ts'
import { type EntitySchema, eachEntity, readValue, rootMap } from './entity.ts'
import type { RoundId } from './ids.ts'
import { pulseData } from './pulse.ts'
import { id, line, longText } from './values.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What a closed round of dots leaves behind: sums, never ballots. The texts are those that were voted on. */
export const dotsResult = v.object({
  title: line,
  budget: count,
  voters: count,
  secret: v.boolean(),
  /** What the options are; cards where it is not told. */
  of: v.optional(v.picklist(roundSubjects)),
  /** How many said that they give none; nothing where nobody did. */
  abstained: v.optional(count),
  /** The round whose tie this one broke. */
  runoffOf: v.optional(id),
  closedAt: v.number(),
  /** `card`: a card or a theme. `hands`: people in the room who raised theirs, counted by a facilitator; no part of the dots. */
  options: v.array(v.object({ card: id, dots: count, text: longText, hands: v.optional(count) })),
})
export type DotsResult = v.InferOutput<typeof dotsResult>

export const resultValues = {
  kind: v.picklist(['dots', 'agreement', 'pulse']),
  data: v.union([dotsResult, agreementResult, pulseData]),
}

/** Written by the server alone; one value per result, since nothing in it may ever change. */
export const resultSchema = {
  root: 'results',
  texts: [],
  values: resultValues,
  required: ['kind', 'data'],
} as const satisfies EntitySchema

export interface Result {
  id: RoundId
  kind: 'dots'
  data: DotsResult
}

/** Publishes a closed round. */
export function createResult(doc: Y.Doc, result: Result, origin: unknown): void {
  const { id: roundId, ...values } = result
  doc.transact(() => rootMap(doc, 'results').set(roundId, new Y.Map<unknown>(Object.entries(values))), origin)
}

/** All results of dots, oldest first. */
export function readResults(doc: Y.Doc): Result[] {
  const results: Result[] = []
  eachEntity(doc, 'results', (roundId, entity) => {
    const data = readValue<v.GenericSchema<unknown, DotsResult | null>>(entity, 'data', dotsResult, null)
    if (data && entity.get('kind') === 'dots') results.push({ id: roundId, kind: 'dots', data })
  })
  return results.sort((a, b) => a.data.closedAt - b.data.closedAt)
}
