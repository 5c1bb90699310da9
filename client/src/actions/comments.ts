import { type Comment, createComment, setCommentLive } from '@samtavle/shared/schema/comment'
import { type CardId, type CommentId, makeId } from '@samtavle/shared/schema/ids'
import { byOrder, orderAfter } from '@samtavle/shared/schema/order'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { isFacilitator, isOwn, whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** What has been said to a card, or to the brief where `about` is null, oldest first; hidden ones too. */
export const commentsTo = (about: CardId | null, { comments }: Pick<Content, 'comments'>): Comment[] =>
  [...comments.values()].filter((comment) => comment.live && comment.about === about).sort(byOrder)

/** How many of them everybody can read. */
export const commentCount = (about: CardId | null, content: Pick<Content, 'comments'>): number =>
  commentsTo(about, content).filter(({ hidden }) => !hidden).length

export const mayComment = (board: BoardConnection): boolean => !whyNot(board, { do: 'createComment' })

/** Says something to a card or to the brief. */
export function addComment(about: CardId | null, text: string): Action {
  return {
    label: 'comments.add',
    enabled: ({ board }) => board.state.get().document !== null && mayComment(board) && text.trim() !== '',
    perform({ board }) {
      const { document } = board.state.get()
      if (!document) return
      const last = commentsTo(about, document.content.store.get()).at(-1)
      const comment = { id: makeId(), about, text: text.trim(), order: orderAfter(last?.order ?? null) }
      document.write(comment.id, (doc, origin) => createComment(doc, comment, origin))
    },
  }
}

/** Takes an own comment away. */
export function takeCommentAway(commentId: CommentId): Action {
  return {
    label: 'comments.remove',
    enabled: ({ board }) => !whyNot(board, { do: 'liveComment', own: isOwn(board, commentId) }),
    perform({ board }) {
      board.state.get().document?.write(commentId, (doc, origin) => setCommentLive(doc, commentId, false, origin))
    },
  }
}

/** Takes the text of a comment away from everybody; its writer alone is told the reason. */
export function hideComment(commentId: CommentId, reason: string): Action {
  return {
    label: 'list.hide.confirm',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'hide', card: commentId, reason: reason.trim() })
    },
  }
}

/** Opens what has been said to the selected card. */
export const openComments: Action = {
  label: 'comments.open',
  shortcuts: [{ key: 'c' }],
  enabled: (context) => {
    const [only, another] = selectedCards(context)
    const content = context.board.state.get().document?.content.store.get()
    if (!only || another || !content) return false
    return mayComment(context.board) || commentCount(only.id, content) > 0
  },
  perform(context) {
    const [card] = selectedCards(context)
    if (card) context.view.set({ dialog: { is: 'comments', cardId: card.id }, menu: null })
  },
}
