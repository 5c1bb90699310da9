import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { whyNot } from '../../actions/rights.ts'
import { proposeWording, type Wording } from '../../actions/wordings.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useOwn, useSession } from '../boardContext.ts'

/** Puts a wording forward: one of its own, another of one that is marked, or one out of several. */
export function WordingForm({ from, onDone }: { from: readonly Wording[]; onDone: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale } = useSession()
  const isViewer = useOwn().role === 'viewer'
  const [text, setText] = useState(from.map(({ card }) => card.text).join('\n'))
  const action = proposeWording(
    text,
    from.map(({ card }) => card.id),
  )
  if (isViewer) return null
  if (whyNot(context.board, { do: 'createCard', kind: 'problem' })) {
    return <p className="quiet">{t('work.wording.closed')}</p>
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!action.enabled(context)) return
    await runAction(action, context)
    announce(t('work.wording.added'))
    setText('')
    onDone()
  }
  const titles = [t('work.wording.propose'), t('work.wording.rewrite')]
  return (
    <form className="wording-form" onSubmit={(event) => void submit(event)}>
      <h3>{titles[from.length] ?? t('work.wording.merge', { count: from.length })}</h3>
      <Field label={t('work.wording.field')} description={from.length === 0 ? t('work.wording.mergeHint') : undefined}>
        {(parts) => (
          <textarea
            {...parts}
            className="ds-input"
            rows={4}
            lang={locale}
            maxLength={limits.text}
            placeholder={t('work.wording.placeholder')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" disabled={!text.trim()}>
        {t('work.wording.add')}
      </Button>
    </form>
  )
}
