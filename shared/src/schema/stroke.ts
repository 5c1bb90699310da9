import * as v from 'valibot'
import type * as Y from 'yjs'
import { type Place, place } from './card.ts'
import { createEntity, type EntitySchema, eachEntity, readValue, setValue } from './entity.ts'
import type { StrokeId } from './ids.ts'
import { limits } from './limits.ts'

/** Colours of lines, by name. */
export const inks = ['ink', 'accent', 'red', 'blue'] as const

/** Whole board units from the stroke's place: x and y in turn. One value: a line is drawn once and then only moved. */
const points = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-limits.coordinate), v.maxValue(limits.coordinate))),
  v.minLength(2),
  v.maxLength(2 * limits.strokePoints),
  v.check((values: number[]) => values.length % 2 === 0, 'an x without its y'),
)

export const strokeValues = {
  place,
  points,
  ink: v.picklist(inks),
  live: v.boolean(),
}

export const strokeSchema = {
  root: 'strokes',
  texts: [],
  values: strokeValues,
  required: ['place', 'points', 'live'],
} as const satisfies EntitySchema

/** A line drawn by hand. */
export interface Stroke {
  id: StrokeId
  place: Place
  points: number[]
  ink: (typeof inks)[number]
  live: boolean
}

/** A stroke as plain data; null when it has no usable place or points. */
export function readStroke(strokeId: StrokeId, entity: Y.Map<unknown>): Stroke | null {
  const given = v.safeParse(v.pick(v.object(strokeValues), ['place', 'points']), entity.toJSON())
  if (!given.success) return null
  return {
    id: strokeId,
    ...given.output,
    ink: readValue(entity, 'ink', strokeValues.ink, 'ink'),
    live: readValue(entity, 'live', strokeValues.live, false),
  }
}

export function readStrokes(doc: Y.Doc): Stroke[] {
  const strokes: Stroke[] = []
  eachEntity(doc, 'strokes', (strokeId, entity) => {
    const stroke = readStroke(strokeId, entity)
    if (stroke) strokes.push(stroke)
  })
  return strokes
}

export type NewStroke = Pick<Stroke, 'id' | 'place' | 'points'> & Partial<Pick<Stroke, 'ink'>>

export function createStroke(doc: Y.Doc, stroke: NewStroke, origin: unknown): void {
  const { id: strokeId, ...values } = stroke
  createEntity(doc, 'strokes', strokeId, values, origin)
}

/** Takes a line off the board, or puts it back. */
export function setStrokeLive(doc: Y.Doc, strokeId: StrokeId, live: boolean, origin: unknown): void {
  setValue(doc, 'strokes', strokeId, 'live', live, origin)
}
