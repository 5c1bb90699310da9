import { useTranslation } from 'react-i18next'
import { liveAreas } from '../../actions/placing.ts'
import { enterKind } from '../../actions/steps.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { NextArea } from './NextArea.tsx'

/** The notes are there: read them, then write in the next area or begin to sort. */
export function SharePanel() {
  const { t } = useTranslation()
  const { revealed } = useSession()
  const isMore = liveAreas(useContent()).some(({ id }) => revealed[id] === undefined)
  return (
    <>
      <p className="quiet">{t('step.share.facilitator')}</p>
      {isMore && <NextArea />}
      <ActionButton
        action={enterKind('sort', 'step.share.sort')}
        variant={isMore ? 'secondary' : 'primary'}
        data-fullwidth
      />
    </>
  )
}
