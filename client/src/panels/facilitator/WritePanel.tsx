import { useTranslation } from 'react-i18next'
import { reveal } from '../../actions/steps.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { Promises } from '../Promises.tsx'
import { WriteStep } from '../steps/WriteStep.tsx'

/** While everybody writes: how many have, and showing all of it. */
export function WritePanel() {
  const { t } = useTranslation()
  const { step } = useSession()
  const { written, ready, here } = useProgress()
  const { areas } = useContent()
  if (!step.area) return null
  return (
    <>
      <p className="quiet">{t('step.write.facilitator', { area: areas.get(step.area)?.title ?? step.title })}</p>
      <div className="progress-numbers">
        <p>
          <strong>{t('step.write.written', { count: written })}</strong> {t('step.write.ofHere', { here })}
        </p>
        <progress value={written} max={Math.max(here, written, 1)} aria-hidden="true" />
        {ready > 0 && <p className="quiet">{t('step.write.readyCount', { count: ready })}</p>}
      </div>
      <ActionButton action={reveal(step.area)} variant={written > 0 ? 'primary' : 'secondary'} data-fullwidth />
      <Promises at="writing" />
      <details className="more">
        <summary>{t('step.write.alsoWrite')}</summary>
        <WriteStep area={step.area} />
      </details>
    </>
  )
}
