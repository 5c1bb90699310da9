import { type Comment, readComments } from '@samtavle/shared/schema/comment'
import { entityOf, readText, setValue } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import { serverOrigin } from './boardState.ts'
import { setText } from './commands/cardText.ts'

/** Something that somebody has said: a card or a comment. Ids are unique in the whole document. */
export interface Said {
  readonly root: 'cards' | 'comments'
  readonly id: string
  readonly entity: Y.Map<unknown>
}

/** A card or a comment by its id; null when there is none. */
export function saidAs(doc: Y.Doc, id: string): Said | null {
  for (const root of ['cards', 'comments'] as const) {
    const entity = entityOf(doc, root, id)
    if (entity) return { root, id, entity }
  }
  return null
}

/** The words of it, as they are in the document. */
export const wordsOf = ({ root, entity }: Said): string =>
  root === 'cards' ? readText(entity, 'text') : String(entity.get('text') ?? '')

/** Puts other words in its place, and says whether it is hidden. */
export function sayAgain(doc: Y.Doc, { root, id, entity }: Said, text: string, hidden: boolean): void {
  if (root === 'cards') setText(entity, text)
  else setValue(doc, root, id, 'text', text, serverOrigin)
  setValue(doc, root, id, 'hidden', hidden, serverOrigin)
}

/** What has been said to these cards. */
export const commentsOn = (doc: Y.Doc, cards: ReadonlySet<string>): Comment[] =>
  readComments(doc).filter(({ about }) => about !== null && cards.has(about))
