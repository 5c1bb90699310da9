import * as v from 'valibot'
import type * as Y from 'yjs'
import { createEntity, type EntitySchema, eachEntity, readValue, setValue } from './entity.ts'
import type { CardId, CommentId } from './ids.ts'
import { byOrder } from './order.ts'
import { id, longText, orderKey } from './values.ts'

export const commentValues = {
  /** The card it is about; null: the brief. */
  about: v.nullable(id),
  /** One value, since nobody changes it: whoever thinks better of it takes it away. The server empties it when it is hidden. */
  text: longText,
  order: orderKey,
  live: v.boolean(),
  /** Set by the server alone: the text has been taken out of the document by a facilitator. */
  hidden: v.boolean(),
}

export const commentSchema = {
  root: 'comments',
  texts: [],
  values: commentValues,
  required: ['about', 'text', 'order', 'live'],
} as const satisfies EntitySchema

/** What somebody has said to a card or to the brief. */
export interface Comment {
  id: CommentId
  about: CardId | null
  text: string
  order: string
  live: boolean
  hidden: boolean
}

/** A comment as plain data; null when it does not say what it is about. */
export function readComment(commentId: CommentId, entity: Y.Map<unknown>): Comment | null {
  const about = v.safeParse(commentValues.about, entity.get('about'))
  if (!about.success) return null
  return {
    id: commentId,
    about: about.output,
    text: readValue(entity, 'text', commentValues.text, ''),
    order: readValue(entity, 'order', commentValues.order, 'a0'),
    live: readValue(entity, 'live', commentValues.live, false),
    hidden: readValue(entity, 'hidden', commentValues.hidden, false),
  }
}

/** All comments, in the order in which they were made. */
export function readComments(doc: Y.Doc): Comment[] {
  const comments: Comment[] = []
  eachEntity(doc, 'comments', (commentId, entity) => {
    const comment = readComment(commentId, entity)
    if (comment) comments.push(comment)
  })
  return comments.sort(byOrder)
}

export type NewComment = Pick<Comment, 'id' | 'about' | 'text' | 'order'>

export function createComment(doc: Y.Doc, comment: NewComment, origin: unknown): void {
  const { id: commentId, ...values } = comment
  createEntity(doc, 'comments', commentId, values, origin)
}

/** Takes a comment away, or puts it back. */
export function setCommentLive(doc: Y.Doc, commentId: CommentId, live: boolean, origin: unknown): void {
  setValue(doc, 'comments', commentId, 'live', live, origin)
}
