import { documentSchema } from '@samtavle/shared/schema/document'
import type { EntitySchema } from '@samtavle/shared/schema/entity'
import { idPattern } from '@samtavle/shared/schema/ids'
import * as v from 'valibot'
import { type Addition, lengthShown } from './additions.ts'
import type { Seat } from './home.ts'
import { Refused } from './refused.ts'
import type { Content } from './update.ts'

/** Refuses an addition that the document has no place for: an unknown key, another type, a value that no schema accepts. */
export function checkShape(addition: Addition, { home, sub }: Seat): void {
  const { content, rightOrigin } = addition.struct
  if (home.is === 'text') return requireShape(sub === null && isOneOf(content, ['string', 'deleted']))
  // Nothing is ever written before something else under a key.
  requireShape(sub !== null && rightOrigin === null)
  if (home.is === 'root') return requireShape(isEntityId(sub) && isOneOf(content, ['map', 'deleted']))
  checkKey(addition, documentSchema[home.root], sub)
}

function checkKey(addition: Addition, schema: EntitySchema, key: string): void {
  const { content } = addition.struct
  if (schema.texts.includes(key)) return requireShape(content.is === 'text')
  const valueSchema = Object.hasOwn(schema.values, key) ? schema.values[key] : null
  requireShape(!!valueSchema && isOneOf(content, ['values', 'deleted']))
  if (content.is !== 'values' || !valueSchema) return
  if (!content.values.every((value) => isExactly(valueSchema, value))) {
    throw new Refused('forged-value', `a value of ${schema.root}.${key}`)
  }
  // Several in a row: all but the last were overwritten, and with Yjs' own undo all of them may be.
  if (content.values.length > 1 && lengthShown(addition) > 0)
    throw new Refused('forged-value', 'several values of one key')
}

/** Whether the schema accepts the value and leaves out nothing of it. */
function isExactly(schema: EntitySchema['values'][string], value: unknown): boolean {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return false
  return typeof value !== 'object' || JSON.stringify(parsed.output) === JSON.stringify(value)
}

/** Ids become keys of plain objects elsewhere. */
const isEntityId = (id: string): boolean => idPattern.test(id) && !(id in Object.prototype)

const isOneOf = (content: Content, kinds: readonly Content['is'][]): boolean => kinds.includes(content.is)

function requireShape(fits: boolean): asserts fits {
  if (!fits) throw new Refused('forged-root', 'something that the document does not have')
}
