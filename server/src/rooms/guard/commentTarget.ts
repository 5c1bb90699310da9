import { entityOf } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import type { EntityChange } from './changes.ts'
import { standingValue } from './permission.ts'
import { Refused } from './refused.ts'

/** Refuses words about a card whose own words a facilitator has taken out: they may repeat them. */
export function checkCommentTarget({ home, made, keys }: EntityChange, doc: Y.Doc): void {
  if (home.root !== 'comments' || !made) return
  const about = standingValue(keys.get('about'))
  if (typeof about !== 'string') return
  if (entityOf(doc, 'cards', about)?.get('hidden') === true) throw new Refused('gone', 'about a hidden card')
}
