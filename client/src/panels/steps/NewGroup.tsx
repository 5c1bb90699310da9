import { PlusIcon } from '@navikt/aksel-icons'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { makeTheme } from '../../actions/themes.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useSession } from '../boardContext.ts'

const takeFocus = (input: HTMLInputElement | null): void => input?.focus()

/** A theme that is not there yet, for what is selected; one field, opened when it is wanted. */
export function NewGroup({ onMade }: { onMade: (title: string) => void }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const context = useActionContext()
  const [title, setTitle] = useState<string | null>(null)
  if (title === null) {
    return (
      <Button icon={<PlusIcon aria-hidden />} onClick={() => setTitle('')}>
        {t('step.sort.fresh')}
      </Button>
    )
  }
  const action = makeTheme(title)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!action.enabled(context)) return
    await runAction(action, context)
    setTitle(null)
    onMade(title.trim())
  }
  return (
    <form className="sort-fresh" onSubmit={(event) => void submit(event)}>
      <Field label={t('board.theme.name')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            lang={locale}
            maxLength={limits.line}
            ref={takeFocus}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" variant="primary" disabled={!action.enabled(context)}>
          {t('board.theme.make')}
        </Button>
        <Button onClick={() => setTitle(null)}>{t('board.cancel')}</Button>
      </div>
    </form>
  )
}
