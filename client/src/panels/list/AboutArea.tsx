import '../../ui/css/whiteboard.css'
import { PadlockLockedIcon, PencilIcon } from '@navikt/aksel-icons'
import type { Area } from '@samtavle/shared/schema/area'
import { useTranslation } from 'react-i18next'
import { mayWriteAreas } from '../../actions/areas.ts'
import { Button } from '../../ui/Button.tsx'
import { useActionContext } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'
import { useListDesk } from './listDesk.ts'

/** Whether an area is locked, and for those who may write areas all that can be done with it. */
export function AboutArea({ area }: { area: Area }) {
  const { id, locked } = area
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const nameOf = useAreaName()
  return (
    <>
      {locked && (
        <span className="quiet slip-locked">
          <PadlockLockedIcon aria-hidden />
          {t('whiteboard.lock.locked')}
        </span>
      )}
      {mayWriteAreas(context) && (
        <Button
          variant="tertiary"
          icon={<PencilIcon aria-hidden />}
          data-control="more"
          aria-label={t('canvas.area.editFor', { name: nameOf(area) })}
          onClick={() => desk.ask({ what: 'area', area: id })}
        />
      )}
    </>
  )
}
