import { limits } from '@samtavle/shared/schema/limits'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { makeTheme } from '../actions/themes.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { takeFocus } from '../ui/takeFocus.ts'
import { useActionContext } from './boardContext.ts'
import { useUnsaid } from './useUnsaid.ts'

/** Asks for the name of the theme that the selected cards become. */
export function NewThemeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { fields, change, forget } = useUnsaid('new theme', { title: '' })
  const { title } = fields
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await runAction(makeTheme(title), context)) forget()
    onClose()
  }
  return (
    <Dialog title={t('canvas.theme.make')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="dialog-form">
        <Field label={t('canvas.theme.name')}>
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              ref={takeFocus}
              value={title}
              maxLength={limits.line}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Field>
        <Button type="submit" variant="primary" disabled={title.trim() === ''}>
          {t('board.theme.make')}
        </Button>
      </form>
    </Dialog>
  )
}
