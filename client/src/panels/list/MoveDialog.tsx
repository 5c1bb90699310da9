import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { AreaChoice } from '../AreaChoice.tsx'
import type { CardsDialogProps } from './cardsDialog.ts'
import { useListDesk } from './listDesk.ts'

/** Which area notes are to be moved to. */
export function MoveDialog({ cards, onClose }: CardsDialogProps) {
  const { t } = useTranslation()
  const desk = useListDesk()
  const count = cards.length
  return (
    <Dialog title={t('list.move.title', { count })} onClose={onClose}>
      <AreaChoice onMoved={(area) => desk.done(t('list.move.done', { count, area }), cards[0]?.id)} />
    </Dialog>
  )
}
