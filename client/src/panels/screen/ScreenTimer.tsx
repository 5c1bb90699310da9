import { useTranslation } from 'react-i18next'
import { useSession } from '../boardContext.ts'
import { TimerClock } from '../TimerClock.tsx'

/** The time left, as large as a clock on the wall. */
export function ScreenTimer() {
  const { t } = useTranslation()
  const { timer } = useSession()
  if (!timer) return null
  return (
    <p className="screen-timer">
      <TimerClock timer={timer} />
      {timer.left !== null && <span className="screen-paused">{t('step.timer.paused')}</span>}
    </p>
  )
}
