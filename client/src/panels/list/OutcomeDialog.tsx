import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { useActionContext } from '../boardContext.ts'
import { OutcomeForm } from '../steps/OutcomeForm.tsx'
import { rightsOn } from './cardRights.ts'
import type { CardsDialogProps } from './cardsDialog.ts'
import { useListDesk } from './listDesk.ts'

/** What is made out of a note: a wording of the problem, a decision or a measure. The note stays. */
export function OutcomeDialog({ cards: [card], onClose }: CardsDialogProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const [kind, ...others] = card ? rightsOn(context, card).make : []
  if (!card || !kind) return null
  return (
    <Dialog title={t('list.outcome.title')} onClose={onClose}>
      <p>{t('list.outcome.lead')}</p>
      <OutcomeForm
        kinds={[kind, ...others]}
        start={{ kind, text: card.text, source: card.id }}
        onDone={() => desk.done(t('list.outcome.done'), card.id)}
      />
    </Dialog>
  )
}
