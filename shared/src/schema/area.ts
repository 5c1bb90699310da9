import * as v from 'valibot'
import type * as Y from 'yjs'
import { createEntity, type EntitySchema, eachEntity, readValue, setValue } from './entity.ts'
import type { AreaId } from './ids.ts'
import { byOrder } from './order.ts'
import { colour, line, longText, orderKey, rect } from './values.ts'

/** `[x, y, width, height]` in board units. */
export type Rect = [x: number, y: number, width: number, height: number]

export const areaValues = {
  title: line,
  prompt: longText,
  rect,
  colour,
  order: orderKey,
  /** Is not moved by dragging until a facilitator unlocks it. */
  locked: v.boolean(),
  live: v.boolean(),
}

export const areaSchema = {
  root: 'areas',
  texts: [],
  values: areaValues,
  required: ['title', 'rect', 'live'],
} as const satisfies EntitySchema

export interface Area {
  id: AreaId
  title: string
  prompt: string
  rect: Rect
  /** The paper of the notes in it: an area's, not a person's, so that colour never tells who wrote. */
  colour: v.InferOutput<typeof colour>
  order: string
  locked: boolean
  live: boolean
}

/** An area as plain data; null when it has no usable rectangle. Dead areas too: places relative to them must still resolve. */
export function readArea(areaId: AreaId, entity: Y.Map<unknown>): Area | null {
  const at = v.safeParse(areaValues.rect, entity.get('rect'))
  if (!at.success) return null
  return {
    id: areaId,
    rect: at.output,
    title: readValue(entity, 'title', areaValues.title, ''),
    prompt: readValue(entity, 'prompt', areaValues.prompt, ''),
    colour: readValue(entity, 'colour', areaValues.colour, 'yellow'),
    order: readValue(entity, 'order', areaValues.order, 'a0'),
    locked: readValue(entity, 'locked', areaValues.locked, false),
    live: readValue(entity, 'live', areaValues.live, false),
  }
}

/** All areas, dead ones included, in order. */
export function readAreas(doc: Y.Doc): Area[] {
  const areas: Area[] = []
  eachEntity(doc, 'areas', (areaId, entity) => {
    const area = readArea(areaId, entity)
    if (area) areas.push(area)
  })
  return areas.sort(byOrder)
}

export type NewArea = Pick<Area, 'id' | 'title' | 'rect'> &
  Partial<Pick<Area, 'prompt' | 'colour' | 'order' | 'locked'>>

export function createArea(doc: Y.Doc, area: NewArea, origin: unknown): void {
  const { id: areaId, ...values } = area
  createEntity(doc, 'areas', areaId, values, origin)
}

export function updateArea(doc: Y.Doc, areaId: AreaId, change: Partial<Omit<Area, 'id'>>, origin: unknown): void {
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) setValue(doc, 'areas', areaId, key, value, origin)
  }, origin)
}
