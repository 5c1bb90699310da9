import * as v from 'valibot'
import type * as Y from 'yjs'
import { createEntity, type EntitySchema, eachEntity, readValue, setValue } from './entity.ts'
import type { CardId, LinkId } from './ids.ts'
import { id, line } from './values.ts'

/**
 * `source`: `to` came out of `from`. `merged`: the wording `to` was made from `from`. `opposing`: both stand, as an open question.
 * `arrow`: a line from one card to the other, which means what those who drew it say it means.
 */
export const linkKinds = ['source', 'merged', 'opposing', 'arrow'] as const

export type LinkKind = (typeof linkKinds)[number]

export const linkValues = {
  kind: v.picklist(linkKinds),
  from: id,
  to: id,
  question: line,
  live: v.boolean(),
}

export const linkSchema = {
  root: 'links',
  texts: [],
  values: linkValues,
  required: ['kind', 'from', 'to', 'live'],
} as const satisfies EntitySchema

export interface Link {
  id: LinkId
  kind: LinkKind
  from: CardId
  to: CardId
  /** What an opposing pair leaves open. */
  question: string
  live: boolean
}

/** A link as plain data; null when its kind or an end is not one. */
export function readLink(linkId: LinkId, entity: Y.Map<unknown>): Link | null {
  const ends = v.safeParse(v.pick(v.object(linkValues), ['kind', 'from', 'to']), entity.toJSON())
  if (!ends.success) return null
  return {
    id: linkId,
    ...ends.output,
    question: readValue(entity, 'question', linkValues.question, ''),
    live: readValue(entity, 'live', linkValues.live, false),
  }
}

export function readLinks(doc: Y.Doc): Link[] {
  const links: Link[] = []
  eachEntity(doc, 'links', (linkId, entity) => {
    const link = readLink(linkId, entity)
    if (link) links.push(link)
  })
  return links
}

export function createLink(
  doc: Y.Doc,
  link: Pick<Link, 'id' | 'kind' | 'from' | 'to'> & Partial<Pick<Link, 'question'>>,
  origin: unknown,
): void {
  const { id: linkId, ...values } = link
  createEntity(doc, 'links', linkId, values, origin)
}

export function setLinkLive(doc: Y.Doc, linkId: LinkId, live: boolean, origin: unknown): void {
  setValue(doc, 'links', linkId, 'live', live, origin)
}
