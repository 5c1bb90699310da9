import { PauseIcon, PlayIcon, StopIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { addTime, pauseTimer, resumeTimer, startTimer, stopTimer } from '../actions/steps.ts'
import { ActionButton } from './ActionButton.tsx'
import { useSession } from './boardContext.ts'
import { TimerClock } from './TimerClock.tsx'

const lengths = [3, 5, 10] as const

/** Sets, lengthens, pauses and stops the time of a step. */
export function TimerControls() {
  const { t } = useTranslation()
  const { timer } = useSession()
  if (!timer) {
    return (
      <fieldset className="timer-set">
        <legend>{t('step.timer.set')}</legend>
        {lengths.map((minutes) => (
          <ActionButton key={minutes} action={startTimer(minutes)} />
        ))}
      </fieldset>
    )
  }
  const paused = timer.endsAt === null
  return (
    <div className="timer-running">
      <TimerClock timer={timer} withBar />
      <div className="timer-buttons">
        <ActionButton action={addTime(1)} />
        <ActionButton
          action={paused ? resumeTimer : pauseTimer}
          icon={paused ? <PlayIcon aria-hidden /> : <PauseIcon aria-hidden />}
          iconOnly
        />
        <ActionButton action={stopTimer} icon={<StopIcon aria-hidden />} iconOnly />
      </div>
    </div>
  )
}
