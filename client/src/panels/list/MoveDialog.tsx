import { useTranslation } from 'react-i18next'
import { moveToArea } from '../../actions/moveToArea.ts'
import { liveAreas } from '../../actions/placing.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useSession } from '../boardContext.ts'
import type { CardsDialogProps } from './cardsDialog.ts'
import { useListDesk } from './listDesk.ts'

/** Which area notes are to be moved to. */
export function MoveDialog({ cards, onClose }: CardsDialogProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const desk = useListDesk()
  const count = cards.length
  return (
    <Dialog title={t('list.move.title', { count })} onClose={onClose}>
      <ul className="choices">
        {liveAreas(useContent()).map((area) => {
          const isHere = cards.every(({ place }) => place[0] === area.id)
          return (
            <li key={area.id} data-paper={area.colour} lang={locale}>
              <ActionButton
                action={moveToArea(area)}
                onDone={() => desk.done(t('list.move.done', { count, area: area.title }), cards[0]?.id)}
              >
                {area.title}
                {isHere && <span className="quiet"> {t('list.move.here')}</span>}
              </ActionButton>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
