import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import { ColourChoice } from './ColourChoice.tsx'

/** Which colour the selected cards are to have. */
export function ColourDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('colours.title')} onClose={onClose}>
      <ColourChoice onDone={onClose} />
    </Dialog>
  )
}
