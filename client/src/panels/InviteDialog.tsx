import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import { DoorPanel } from './sharing/DoorPanel.tsx'
import { LinkMakers } from './sharing/LinkMaker.tsx'
import { TablesPanel } from './sharing/TablesPanel.tsx'

/** Getting people in: the door for those in the room, lasting links for all others. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('board.invite.title')} onClose={onClose}>
      <DoorPanel />
      <details className="more">
        <summary>{t('tables.title')}</summary>
        <TablesPanel />
      </details>
      <details className="more">
        <summary>{t('share.links')}</summary>
        <LinkMakers roles={['participant', 'viewer']} />
      </details>
    </Dialog>
  )
}
