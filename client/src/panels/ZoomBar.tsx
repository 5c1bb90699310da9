import { ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { summonHere } from '../actions/gathering.ts'
import { zoomFit, zoomIn, zoomOut } from '../actions/zoom.ts'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useContent, useOwn } from './boardContext.ts'

/** How large the board is shown. */
export function ZoomBar() {
  const { t } = useTranslation()
  useContent()
  const { role } = useOwn()
  const percent = useStore(useActionContext().view, ({ camera }) => Math.round(camera.zoom * 100))
  return (
    <div className="panel zoom-bar" role="toolbar" aria-label={t('board.tools.zoom')}>
      <ActionButton action={zoomOut} variant="tertiary" icon={<ZoomMinusIcon aria-hidden />} iconOnly />
      <span className="zoom-percent">{t('board.tools.percent', { percent })}</span>
      <ActionButton action={zoomIn} variant="tertiary" icon={<ZoomPlusIcon aria-hidden />} iconOnly />
      <ActionButton action={zoomFit} variant="tertiary" />
      {role === 'facilitator' && <ActionButton action={summonHere} variant="tertiary" />}
    </div>
  )
}
