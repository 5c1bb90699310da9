import { roles } from '@samtavle/shared/schema/choices'
import { useTranslation } from 'react-i18next'
import { DoorPanel } from '../sharing/DoorPanel.tsx'
import { HandoverPanel } from '../sharing/HandoverPanel.tsx'
import { LinkMakers } from '../sharing/LinkMaker.tsx'

/** Who gets in, and by what: the door with its code, the lasting links, a code that hands over. */
export function DoorSection() {
  const { t } = useTranslation()
  return (
    <>
      <div className="door-panel">
        <DoorPanel />
      </div>
      <h3 className="section-part">{t('share.links')}</h3>
      <LinkMakers roles={roles} />
      <HandoverPanel />
    </>
  )
}
