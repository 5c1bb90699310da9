import { isTextBound } from '@samtavle/shared/rules/cardsInRound'
import { keyActs } from '@samtavle/shared/rules/keyActs'
import { type Act, type Caller, refusalOf } from '@samtavle/shared/rules/rights'
import { cardValues } from '@samtavle/shared/schema/card'
import { documentSchema } from '@samtavle/shared/schema/document'
import { limits } from '@samtavle/shared/schema/limits'
import { linkValues } from '@samtavle/shared/schema/link'
import * as v from 'valibot'
import * as Y from 'yjs'
import type { EntityChange, KeyChange, TextChange } from './changes.ts'
import type { EntityHome } from './home.ts'
import { Refused } from './refused.ts'

/** Who wants to make a change. */
export interface Author {
  readonly participant: string
  readonly caller: Caller
  /** The area of the table that the participant sits at. */
  readonly table?: string | null
  /** Who made an entity that is in the document; null for what nobody or only the server knows of. */
  authorOf(entityId: string): string | null
  /** Whether there is such a picture on this board. */
  hasImage(imageId: string): boolean
}

/** Refuses a change that its author may not make now, or that would leave an entity without what it needs. */
export function checkPermission(change: EntityChange, author: Author): void {
  if (change.made?.lastErased) return
  for (const key of documentSchema[change.home.root].required) {
    const keyChange = change.keys.get(key)
    if (keyChange ? !stands(keyChange) : change.made) throw new Refused('incomplete', `without ${key}`)
  }
  if (change.made) checkCreation(change, author)
  else checkEdit(change, author)
  for (const text of change.texts.values()) checkLength(text)
}

/** Whether the key has a value afterwards. */
function stands({ order, erasesLive }: KeyChange): boolean {
  const { last } = order
  if (last instanceof Y.Item) return !last.deleted && !erasesLive
  return last !== null && last.struct.content.is !== 'deleted' && !last.lastErased
}

/** The new value that a key has afterwards. */
export function standingValue(change: KeyChange | undefined): unknown {
  const last = change?.order.last
  if (!last || last instanceof Y.Item || last.struct.content.is !== 'values') return undefined
  return last.struct.content.values.at(-1)
}

/** What making a card does not give a right to. */
const notWithCreation = ['serverOnly', 'reword', 'lockCard', 'sizeCard'] as const

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name)

/** All that is written in an entity together with it is part of its creation. */
function checkCreation({ home, keys }: EntityChange, author: Author): void {
  for (const key of keys.keys()) {
    const act = keyActs[home.root][key]
    if (act && isOneOf(notWithCreation, act)) ask({ do: act }, author)
  }
  const kind = standingValue(keys.get('kind'))
  ask(creationOf(home, kind), author)
  if (home.root === 'cards') checkPicture(kind, standingValue(keys.get('image')), author)
}

/** A card of kind `image` shows a picture of this board, and no other card shows one. */
function checkPicture(kind: unknown, value: unknown, author: Author): void {
  const picture = v.safeParse(cardValues.image, value ?? null)
  const imageId = picture.success && picture.output ? picture.output[0] : null
  if ((kind === 'image') !== (imageId !== null)) throw new Refused('incomplete', 'a picture and its card')
  if (imageId !== null && !author.hasImage(imageId)) throw new Refused('gone', 'no such picture')
}

function creationOf({ root }: EntityHome, kind: unknown): Act {
  switch (root) {
    case 'cards':
      return { do: 'createCard', kind: kindIn(cardValues.kind, kind) }
    case 'links':
      return { do: 'createLink', kind: kindIn(linkValues.kind, kind), own: true }
    case 'themes':
      return { do: 'createTheme' }
    case 'areas':
      return { do: 'writeArea' }
    case 'strokes':
      return { do: 'writeStroke' }
    case 'comments':
      return { do: 'createComment' }
    case 'results':
      return { do: 'serverOnly' }
  }
}

function checkEdit({ home, keys, texts }: EntityChange, author: Author): void {
  const entity = home.live
  if (!(entity instanceof Y.Map)) throw new Refused('gone', 'an entity that is none')
  for (const [key, change] of keys) {
    const shows = key === 'live' && change.values.includes(true) && wasNeverLive(entity)
    ask(shows ? showingOf(home, entity, author) : editOf(home, key, entity, author), author)
  }
  for (const [key, { added }] of texts) {
    ask(editOf(home, key, entity, author), author)
    if (added > 0 && entity.get('hidden') === true) throw new Refused('gone', 'words for a hidden card')
  }
}

/** Whether `live` has been false since the entity was made. Entities are made hidden and then shown, so that undo can hide them. */
function wasNeverLive(entity: Y.Map<unknown>): boolean {
  const live = entity._map.get('live')
  return entity.get('live') === false && live?.left === null
}

/** Showing what one has just made is the second half of making it. */
function showingOf(home: EntityHome, entity: Y.Map<unknown>, author: Author): Act {
  const isSaid = (home.root === 'cards' || home.root === 'comments') && isOwn(home.id, author)
  return isSaid ? creationOf(home, entity.get('kind')) : editOf(home, 'live', entity, author)
}

/** What it is to write a key of an entity that is in the document. */
function editOf({ root, id }: EntityHome, key: string, entity: Y.Map<unknown>, author: Author): Act {
  const act = keyActs[root][key] ?? 'fixed'
  switch (act) {
    case 'fixed':
      throw new Refused('not-yours', `${root}.${key} is set once`)
    case 'serverOnly':
    case 'writeArea':
    case 'reword':
    case 'lockCard':
    case 'sizeCard':
    case 'writeStroke':
    case 'editTheme':
      return { do: act }
    case 'liveComment':
      return { do: act, own: isOwn(id, author) }
    case 'liveLink':
      return { do: act, kind: kindIn(linkValues.kind, entity.get('kind')), own: isOwn(id, author) }
    default: {
      const { session, now } = author.caller
      const kind = kindIn(cardValues.kind, entity.get('kind'))
      return {
        do: act,
        kind,
        own: isOwn(id, author),
        inRound: isTextBound(session, id, now),
        atTable: isAtTable(entity, author),
        locked: entity.get('locked') === true,
      }
    }
  }
}

/** Whether a card lies where its editor sits: before the move, since nobody fetches notes from other tables. */
function isAtTable(entity: Y.Map<unknown>, { table = null }: Author): boolean {
  const place = v.safeParse(cardValues.place, entity.get('place'))
  return table !== null && place.success && place.output[0] === table
}

const isOwn = (id: string, author: Author): boolean => author.authorOf(id) === author.participant

function kindIn<Kind>(schema: v.GenericSchema<unknown, Kind>, value: unknown): Kind {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new Refused('gone', 'an entity that nobody can read')
  return parsed.output
}

function ask(act: Act, { caller }: Author): void {
  const refusal = refusalOf(act, caller)
  if (refusal) throw new Refused(refusal, act.do)
}

/** A text that is too long already may still be shortened. */
function checkLength({ lengthBefore, added, removed }: TextChange): void {
  const length = lengthBefore + added - removed
  if (length > limits.text && length > lengthBefore) throw new Refused('too-long', `${length} code units`)
}
