import '../../ui/css/review.css'
import type { ReviewedNote } from '@samtavle/shared/protocol/events'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { review, showApproved } from '../../actions/reviews.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useSession } from '../boardContext.ts'
import { useReview } from './useReview.ts'

/** The notes of an area, before all see them and without names: approved, held, or their writer asked. */
export function ReviewPanel({ area, evenEmpty = false }: { area: AreaId; evenEmpty?: boolean }) {
  const { t } = useTranslation()
  const notes = useReview(area)
  const inTurn = useSession().sharedInTurn[area] === true
  const standing = (verdict: ReviewedNote['verdict']) => notes.filter((note) => note.verdict === verdict)
  const waiting = standing('waiting')
  const done = notes.filter(({ verdict }) => verdict !== 'waiting')
  const approved = standing('approved').length
  if (notes.length === 0 && !evenEmpty) return null
  return (
    <section className="review" aria-label={t('review.title')}>
      <h3>{t('review.title')}</h3>
      <p className="quiet">{t('review.lead')}</p>
      {notes.length === 0 && <p className="quiet">{t('review.none')}</p>}
      <ul>
        {waiting.map((note) => (
          <NoteToReview key={note.draftId} note={note} />
        ))}
      </ul>
      {waiting.length > 1 && (
        <ActionButton
          action={review(
            waiting.map(({ draftId }) => draftId),
            'approved',
          )}
        >
          {t('review.approveAll', { count: waiting.length })}
        </ActionButton>
      )}
      {done.length > 0 && (
        <details className="more">
          <summary>{t('review.done', { count: done.length })}</summary>
          <ul>
            {done.map((note) => (
              <ReviewedItem key={note.draftId} note={note} />
            ))}
          </ul>
        </details>
      )}
      {!inTurn && (
        <ActionButton
          action={showApproved(area, approved)}
          variant={approved > 0 ? 'primary' : 'secondary'}
          data-fullwidth
        />
      )}
      {waiting.length > 0 && <p className="quiet">{t('review.left', { count: waiting.length })}</p>}
    </section>
  )
}

function NoteToReview({ note: { draftId, text } }: { note: ReviewedNote }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const [asks, setAsks] = useState(false)
  return (
    <li>
      <p lang={locale}>{text}</p>
      <div className="row">
        <ActionButton action={review([draftId], 'approved')} aria-label={t('review.approveWhat', { text })} />
        <ActionButton
          action={review([draftId], 'held')}
          variant="tertiary"
          aria-label={t('review.holdWhat', { text })}
        />
        <Button variant="tertiary" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {t('review.ask')}
        </Button>
      </div>
      {asks && <AskWriter draftId={draftId} />}
    </li>
  )
}

function AskWriter({ draftId }: { draftId: string }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const [question, setQuestion] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (question.trim()) void runAction(review([draftId], 'asked', question.trim()), context)
  }
  return (
    <form onSubmit={submit}>
      <Field label={t('review.question')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={!question.trim()}>
        {t('review.send')}
      </Button>
    </form>
  )
}

function ReviewedItem({ note: { draftId, text, verdict, question } }: { note: ReviewedNote }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  if (verdict === 'waiting') return null
  return (
    <li>
      <p lang={locale}>{text}</p>
      <p className="quiet">
        {t(`review.${verdict}`)} {question && <span lang={locale}>«{question}»</span>}
      </p>
      <ActionButton action={review([draftId], 'waiting')} variant="tertiary" />
    </li>
  )
}
