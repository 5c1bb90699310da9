import type { Refusal } from '@samtavle/shared/rules/refusals'
import type { Caller } from '@samtavle/shared/rules/rights'
import type { Root } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import { checkCapacity } from './capacity.ts'
import { Changes, type EntityChange } from './changes.ts'
import { checkCommentTarget } from './commentTarget.ts'
import { decodeUpdate } from './decodeUpdate.ts'
import { Effort } from './effort.ts'
import { EraseResolver } from './erasures.ts'
import { Homes } from './homes.ts'
import { claimClientIds } from './owners.ts'
import { checkPermission } from './permission.ts'
import { Refused } from './refused.ts'
import { Resolver } from './resolve.ts'

/** What the guard needs to know of the board and of whoever sends an update. */
export interface GuardContext {
  /** The live document; the guard only reads it. */
  readonly doc: Y.Doc
  readonly participant: string
  readonly caller: Caller
  /** The area of the table that the sender sits at. */
  readonly table?: string | null
  /** Whom a Yjs client id belongs to; null when nobody has used it yet. */
  ownerOf(clientId: number): string | null
  /** Who made an entity that is in the document; null for what the server made. */
  authorOf(entityId: string): string | null
  /** Whether there is such a picture on the board. */
  hasImage(imageId: string): boolean
}

export interface EntityName {
  readonly root: Root
  readonly id: string
}

export type Verdict =
  | {
      ok: true
      /** Client ids that belong to the sender from now on. */
      newClientIds: number[]
      /** Entities that the sender is the author of from now on. */
      created: EntityName[]
      /** Each key that is written or taken away. */
      touched: (EntityName & { key: string })[]
      /** Whether the live document knows all of it already. */
      empty: boolean
    }
  | { ok: false; refusal: Refusal; detail: string }

/**
 * Decides whether an update (Yjs, format V1) from a client may enter the document, as a whole. An update that is let
 * through can be applied without throwing and leaves nothing pending. Takes time by what is new in the update, not by the
 * size of the document.
 */
export function judge(update: Uint8Array, context: GuardContext): Verdict {
  try {
    return examine(update, context)
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    return { ok: false, refusal: problem.refusal, detail: problem.message }
  }
}

function examine(bytes: Uint8Array, context: GuardContext): Verdict {
  const { doc } = context
  const update = decodeUpdate(bytes)
  const newClientIds = claimClientIds(update, context)
  const effort = new Effort()
  const homes = new Homes(doc)
  const additions = new Resolver(doc, homes, effort).resolve(update)
  const erasures = new EraseResolver(doc, homes, additions, effort).resolve(update)
  const empty = additions.all.length === 0 && erasures.length === 0
  if (!empty && context.caller.role === 'viewer') throw new Refused('viewer', 'a reader writes')

  const changes = [...new Changes(doc, homes, effort).gather(additions, erasures)]
  for (const change of changes) {
    checkPermission(change, context)
    checkCommentTarget(change, doc)
  }
  const created = changes.filter(({ made }) => made && !made.lastErased).map(nameOf)
  checkCapacity(doc, created)
  return { ok: true, newClientIds, created, touched: changes.flatMap(keysTouched), empty }
}

const nameOf = ({ home: { root, id } }: EntityChange): EntityName => ({ root, id })

function keysTouched(change: EntityChange): (EntityName & { key: string })[] {
  const name = nameOf(change)
  return [...new Set([...change.keys.keys(), ...change.texts.keys()])].map((key) => ({ ...name, key }))
}
