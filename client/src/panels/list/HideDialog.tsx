import { limits } from '@samtavle/shared/schema/limits'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { hideCards } from '../../actions/moderation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext } from '../boardContext.ts'
import { useUnsaid } from '../useUnsaid.ts'
import type { CardsDialogProps } from './cardsDialog.ts'
import { useListDesk } from './listDesk.ts'

/** Why notes are taken away from everybody. */
export function HideDialog({ cards, onClose }: CardsDialogProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const { fields, change, forget } = useUnsaid(`hide ${cards.map(({ id }) => id)}`, { reason: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await runAction(hideCards(fields.reason), context))) return onClose()
    forget()
    desk.done(t('list.hide.done'), cards[0]?.id)
  }
  return (
    <Dialog title={t('list.hide.title', { count: cards.length })} onClose={onClose}>
      <p>{t('list.hide.lead')}</p>
      <form className="new-theme" onSubmit={(event) => void submit(event)}>
        <Field label={t('list.hide.reason')}>
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              maxLength={limits.line}
              value={fields.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
        <Button type="submit" variant="primary">
          {t('list.hide.confirm')}
        </Button>
      </form>
    </Dialog>
  )
}
