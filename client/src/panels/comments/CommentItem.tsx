import type { Comment } from '@samtavle/shared/schema/comment'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { hideComment, takeCommentAway } from '../../actions/comments.ts'
import { eraseCard, restoreCard } from '../../actions/moderation.ts'
import { isOwn } from '../../actions/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useOwn, useSession } from '../boardContext.ts'
import { TwoSteps } from '../settings/TwoSteps.tsx'
import { useUnsaid } from '../useUnsaid.ts'

/** One comment, and what may be done with it. */
export function CommentItem({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const context = useActionContext()
  const { role } = useOwn()
  const [hiding, setHiding] = useState(false)
  const remove = takeCommentAway(comment.id)
  if (comment.hidden) return <HiddenComment comment={comment} />
  return (
    <li>
      <p lang={locale} dir="auto">
        {comment.text}
      </p>
      <div className="comment-acts">
        {isOwn(context.board, comment.id) && <span className="quiet">{t('comments.own')}</span>}
        {remove.enabled(context) && (
          <ActionButton
            action={remove}
            variant="tertiary"
            aria-label={t('comments.removeWhat', { text: comment.text })}
          />
        )}
        {role === 'facilitator' && !hiding && (
          <Button
            variant="tertiary"
            aria-label={t('comments.hideWhat', { text: comment.text })}
            onClick={() => setHiding(true)}
          >
            {t('list.hide.open')}
          </Button>
        )}
      </div>
      {hiding && <HideForm comment={comment} onCancel={() => setHiding(false)} />}
    </li>
  )
}

function HideForm({ comment, onCancel }: { comment: Comment; onCancel: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { fields, change, forget } = useUnsaid(`hide ${comment.id}`, { reason: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await runAction(hideComment(comment.id, fields.reason), context)) forget()
  }
  return (
    <form className="comment-form" onSubmit={(event) => void submit(event)}>
      <Field label={t('list.hide.reason')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            // biome-ignore lint/a11y/noAutofocus: it comes where one has just asked for it
            autoFocus
            maxLength={limits.line}
            value={fields.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" variant="primary">
          {t('list.hide.confirm')}
        </Button>
        <Button
          onClick={() => {
            forget()
            onCancel()
          }}
        >
          {t('board.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** For its writer why it is hidden, for facilitators the ways back and on. */
function HiddenComment({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { role, hidden } = useOwn()
  const own = hidden.find(({ cardId }) => cardId === comment.id)
  return (
    <li>
      <p className="slip-gone">{t('comments.hidden')}</p>
      {own && (
        <p className="quiet">
          {t('comments.hiddenYours')} {own.reason && t('list.hidden.reason', { reason: own.reason })}
        </p>
      )}
      {role === 'facilitator' && (
        <div className="comment-acts">
          <ActionButton action={restoreCard(comment.id)} variant="tertiary" />
          <TwoSteps
            label={t('list.hidden.erase')}
            question={t('comments.eraseTitle')}
            yes={t('list.hidden.erase')}
            perform={() => runAction(eraseCard(comment.id), context)}
          >
            <p>{t('list.hidden.eraseLead')}</p>
          </TwoSteps>
        </div>
      )}
    </li>
  )
}
