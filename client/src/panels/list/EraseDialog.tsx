import { useTranslation } from 'react-i18next'
import { eraseCard } from '../../actions/moderation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import type { CardsDialogProps } from './cardsDialog.ts'
import { useListDesk } from './listDesk.ts'

/** Asks once more before a text is gone for good. */
export function EraseDialog({ cards: [card], onClose }: CardsDialogProps) {
  const { t } = useTranslation()
  const desk = useListDesk()
  if (!card) return null
  return (
    <Dialog title={t('list.hidden.eraseTitle')} onClose={onClose}>
      <p>{t('list.hidden.eraseLead')}</p>
      <div className="row">
        <ActionButton
          action={eraseCard(card.id)}
          variant="primary"
          onDone={() => desk.done(t('list.hidden.erased'), card.id)}
        />
        <Button onClick={onClose}>{t('board.cancel')}</Button>
      </div>
    </Dialog>
  )
}
