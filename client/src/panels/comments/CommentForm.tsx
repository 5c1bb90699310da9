import { personalDataIn } from '@samtavle/shared/rules/personalData'
import { promises } from '@samtavle/shared/rules/promises'
import type { CardId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { addComment } from '../../actions/comments.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useSession } from '../boardContext.ts'
import { useUnsaid } from '../useUnsaid.ts'

/** A field to say something in. What is in it when it is closed is there when it is opened again. */
export function CommentForm({ about, takesFocus }: { about: CardId | null; takesFocus: boolean }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const session = useSession()
  const { fields, change, forget } = useUnsaid(`comment ${about ?? 'brief'}`, { text: '' })
  const { text } = fields
  const [added, setAdded] = useState(0)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    // A dialog gives the focus to what comes first in it when it opens, which is after this.
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [takesFocus])
  const personal = personalDataIn(text)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    const action = addComment(about, text)
    if (!(await runAction(action, context))) return
    forget()
    setAdded(added + 1)
    field.current?.focus()
  }
  return (
    <form className="comment-form" onSubmit={(event) => void submit(event)}>
      <Field label={t('comments.field')} description={promises('field', session, currentLocale()).join(' ')}>
        {(parts) => (
          <textarea
            {...parts}
            ref={field}
            className="ds-input"
            rows={2}
            lang={session.locale}
            dir="auto"
            maxLength={limits.text}
            value={text}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void submit()}
          />
        )}
      </Field>
      <div role="status">
        {personal && <p className="warning">{t(`comments.personal.${personal}`)}</p>}
        {added > 0 && !text && <p key={added}>{t('comments.added')}</p>}
      </div>
      <Button type="submit" variant="primary" disabled={!text.trim()}>
        {t('comments.add')}
      </Button>
    </form>
  )
}
