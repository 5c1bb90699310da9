import { useTranslation } from 'react-i18next'
import { selectedCards } from '../actions/selection.ts'
import { announce } from '../ui/announcer.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { AreaChoice } from './AreaChoice.tsx'
import { useActionContext } from './boardContext.ts'

/** Which area the cards that are selected on the canvas are to be moved to. */
export function MoveToDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const count = selectedCards(useActionContext()).length
  return (
    <Dialog title={t('list.move.title', { count })} onClose={onClose}>
      <AreaChoice
        onMoved={(area) => {
          announce(t('list.move.done', { count, area }))
          onClose()
        }}
      />
    </Dialog>
  )
}
