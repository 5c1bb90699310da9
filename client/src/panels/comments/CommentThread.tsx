import '../../ui/css/comments.css'
import '../../ui/css/work.css'
import type { CardId } from '@samtavle/shared/schema/ids'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { commentsTo, mayComment } from '../../actions/comments.ts'
import { useBoard, useContent, useOwn, useSession } from '../boardContext.ts'
import { CommentForm } from './CommentForm.tsx'
import { CommentItem } from './CommentItem.tsx'

/** What has been said to a card or, where `about` is null, to the brief, in the order in which it was said; never by whom. */
export function CommentThread({ about, takesFocus = false }: { about: CardId | null; takesFocus?: boolean }) {
  const { t } = useTranslation()
  const board = useBoard()
  useSession()
  const { role, hidden } = useOwn()
  // The brief can be read before anything of the document is needed.
  useEffect(() => board.openDocument(), [board])
  const isTold = (id: string) => role === 'facilitator' || hidden.some(({ cardId }) => cardId === id)
  const comments = commentsTo(about, useContent()).filter((comment) => !comment.hidden || isTold(comment.id))
  const may = mayComment(board)
  return (
    <section className="comments" aria-label={t('comments.title')}>
      {comments.length === 0 && <p className="quiet">{t('comments.none')}</p>}
      <ol>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ol>
      {may ? (
        <CommentForm about={about} takesFocus={takesFocus} />
      ) : (
        <p className="quiet">{t(role === 'viewer' ? 'comments.reader' : 'comments.notNow')}</p>
      )}
    </section>
  )
}
