import '../../ui/css/choices.css'
import { byOrder } from '@samtavle/shared/schema/order'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { whyNot } from '../../actions/rights.ts'
import { assignTheme, makeTheme } from '../../actions/themes.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useContent, useSession } from '../boardContext.ts'
import { useUnsaid } from '../useUnsaid.ts'
import type { CardsDialogProps } from './cardsDialog.ts'
import { useListDesk } from './listDesk.ts'
import { ThemeFields } from './ThemeFields.tsx'

/** Which theme notes are to be in: one that is there, a new one, or none. */
export function ThemeDialog({ cards, onClose }: CardsDialogProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { board } = useActionContext()
  const desk = useListDesk()
  const themes = [...useContent().themes.values()].filter(({ live }) => live).sort(byOrder)
  const count = cards.length
  const done = (message: string) => desk.done(message, cards[0]?.id)
  return (
    <Dialog title={t('list.theme.title', { count })} onClose={onClose}>
      {themes.length > 0 && (
        <ul className="choices">
          {themes.map(({ id, title }) => (
            <li key={id} lang={locale}>
              <ActionButton action={assignTheme(id)} onDone={() => done(t('list.theme.done', { count, theme: title }))}>
                {title}
                {cards.every(({ theme }) => theme === id) && <span className="quiet"> {t('list.theme.now')}</span>}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {cards.some(({ theme }) => theme !== null) && (
        <ActionButton action={assignTheme(null)} onDone={() => done(t('list.theme.out', { count }))}>
          {t('list.theme.takeOut')}
        </ActionButton>
      )}
      {!whyNot(board, { do: 'createTheme' }) && <NewTheme count={count} onMade={done} />}
    </Dialog>
  )
}

function NewTheme({ count, onMade }: { count: number; onMade: (message: string) => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { fields, change, forget } = useUnsaid('new theme in list', { title: '', definition: '' })
  const action = makeTheme(fields.title, fields.definition)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!action.enabled(context)) return
    if (!(await runAction(action, context))) return
    forget()
    onMade(t('list.theme.done', { count, theme: fields.title.trim() }))
  }
  return (
    <form className="new-theme" onSubmit={(event) => void submit(event)}>
      <h3>{t('list.theme.fresh')}</h3>
      <ThemeFields {...fields} onChange={change} />
      <Button type="submit" variant="primary" disabled={!action.enabled(context)}>
        {t('board.theme.make')}
      </Button>
    </form>
  )
}
