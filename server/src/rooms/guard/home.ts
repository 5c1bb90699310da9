import type { Root } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'

/** A Y.Map or Y.Text of the live document. */
export type LiveType = NonNullable<ReturnType<Y.Doc['share']['get']>>

/** What holds entities, keys or words. `live` is null for what the document does not have yet. */
export type Home = RootHome | EntityHome | TextHome

export interface RootHome {
  readonly is: 'root'
  readonly root: Root
  readonly live: LiveType | null
}

export interface EntityHome {
  readonly is: 'entity'
  readonly root: Root
  readonly id: string
  readonly live: LiveType | null
}

export interface TextHome {
  readonly is: 'text'
  readonly entity: EntityHome
  readonly key: string
  readonly live: LiveType | null
}

/** Where something sits: what holds it, and under which id or key (null: in a list, as words are). */
export interface Seat {
  readonly home: Home
  readonly sub: string | null
}
