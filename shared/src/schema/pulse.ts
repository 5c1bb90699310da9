import * as v from 'valibot'
import * as Y from 'yjs'
import { eachEntity, readValue, rootMap } from './entity.ts'
import { day, id, line } from './values.ts'

const instant = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A pulse has no more questions than one answers in half a minute. */
export const mostPulseQuestions = 8

export const pulseQuestions = v.pipe(
  v.array(v.pipe(line, v.trim(), v.minLength(1))),
  v.minLength(1),
  v.maxLength(mostPulseQuestions),
)

/** What is public of the pulse that is taken now; the answers are the server's. */
export const pulseSchema = v.object({
  id,
  state: v.picklist(['open', 'closed']),
  questions: pulseQuestions,
  openedAt: instant,
})
export type Pulse = v.InferOutput<typeof pulseSchema>

const counts = v.tuple([count, count, count, count, count])

/** What a closed pulse leaves behind. With too few answers it says only that there were too few. */
export const pulseData = v.object({
  closedAt: instant,
  /** Day of the meeting that it is about. */
  meeting: v.nullable(day),
  /** How many answered; null: fewer than may be shown. */
  answers: v.nullable(count),
  /** How many gave 1, 2, 3, 4 and 5; null: fewer than may be shown. */
  questions: v.pipe(v.array(v.object({ text: line, counts: v.nullable(counts) })), v.maxLength(mostPulseQuestions)),
})
export type PulseData = v.InferOutput<typeof pulseData>

/** A closed pulse, as it stands among the results of the document. */
export interface PulseResult {
  id: string
  data: PulseData
}

/** Publishes a closed pulse. */
export function createPulseResult(doc: Y.Doc, { id: pulseId, data }: PulseResult, origin: unknown): void {
  const entity = new Y.Map<unknown>([
    ['kind', 'pulse'],
    ['data', data],
  ])
  doc.transact(() => rootMap(doc, 'results').set(pulseId, entity), origin)
}

/** All pulses, oldest first. */
export function readPulses(doc: Y.Doc): PulseResult[] {
  const pulses: PulseResult[] = []
  eachEntity(doc, 'results', (pulseId, entity) => {
    if (entity.get('kind') !== 'pulse') return
    const data = readValue<v.GenericSchema<unknown, PulseData | null>>(entity, 'data', pulseData, null)
    if (data) pulses.push({ id: pulseId, data })
  })
  return pulses.sort((a, b) => a.data.closedAt - b.data.closedAt)
}
