import * as v from 'valibot'
import * as Y from 'yjs'

/** The top-level maps of the document; each holds one Y.Map per entity under its id. */
export const roots = ['cards', 'areas', 'themes', 'links', 'strokes', 'comments', 'results'] as const
export type Root = (typeof roots)[number]

/** Values that one key of an entity may hold; anything else in the document is skipped by readers and refused by the guard. */
type ValueSchema = v.GenericSchema<unknown, unknown>

/**
 * What one kind of entity looks like in the document: one key per thing that people change independently.
 * `texts` are keys that hold a Y.Text, `values` keys that hold a plain value, `required` the keys that are there from creation.
 */
export interface EntitySchema<Values extends Record<string, ValueSchema> = Record<string, ValueSchema>> {
  root: Root
  texts: readonly string[]
  values: Values
  required: readonly string[]
}

/** The map of all entities of one root. */
export function rootMap(doc: Y.Doc, root: Root): Y.Map<Y.Map<unknown>> {
  return doc.getMap<Y.Map<unknown>>(root)
}

/** The entity under this id, or null when there is none (or something that is no entity). */
export function entityOf(doc: Y.Doc, root: Root, id: string): Y.Map<unknown> | null {
  const found = rootMap(doc, root).get(id)
  return found instanceof Y.Map ? found : null
}

/** One key of an entity, checked; `fallback` when it is missing or refused by its schema. */
export function readValue<Schema extends ValueSchema>(
  entity: Y.Map<unknown>,
  key: string,
  schema: Schema,
  fallback: v.InferOutput<Schema>,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, entity.get(key))
  return parsed.success ? parsed.output : fallback
}

/** The plain text under a key that holds a Y.Text; '' when there is none. */
export function readText(entity: Y.Map<unknown>, key: string): string {
  const text = entity.get(key)
  return text instanceof Y.Text ? text.toString() : ''
}

/** Calls `visit` for every entity of a root, in no particular order. */
export function eachEntity(doc: Y.Doc, root: Root, visit: (id: string, entity: Y.Map<unknown>) => void): void {
  for (const [id, entity] of rootMap(doc, root)) if (entity instanceof Y.Map) visit(id, entity)
}

/**
 * Makes an entity in two transactions: its content under {@link untracked}, which undo does not track, with `live: false`;
 * then `live: true` under `origin`. Undoing the creation then only hides it, and keeps what others have written in it.
 * Not inside a transaction of somebody who can undo: a transaction within another has the outer one's origin.
 */
export function createEntity(
  doc: Y.Doc,
  root: Root,
  id: string,
  content: Record<string, unknown>,
  origin: unknown,
): Y.Map<unknown> {
  const entity = new Y.Map<unknown>(Object.entries({ ...content, live: false }))
  doc.transact(() => rootMap(doc, root).set(id, entity), untracked)
  doc.transact(() => entity.set('live', true), origin)
  return entity
}

/** The origin of transactions that undo must never take back. */
export const untracked = Symbol('untracked')

/** Sets one value of an entity under the origin of whoever acts; writes nothing when the value is already there. */
export function setValue(doc: Y.Doc, root: Root, id: string, key: string, value: unknown, origin: unknown): boolean {
  const entity = entityOf(doc, root, id)
  if (!entity || JSON.stringify(entity.get(key)) === JSON.stringify(value)) return false
  doc.transact(() => entity.set(key, value), origin)
  return true
}
