import { PauseFillIcon, PlayFillIcon, StopFillIcon } from '@navikt/aksel-icons'
import type { Step } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { addTime, pauseTimer, resumeTimer, startTimer, stopTimer } from '../actions/steps.ts'
import { ActionButton } from './ActionButton.tsx'
import { useSession } from './boardContext.ts'
import { TimerClock } from './TimerClock.tsx'

const usual = [3, 5, 10]

/** Sets, lengthens, pauses and stops the time of a step. */
export function TimerControls() {
  const { t } = useTranslation()
  const { timer, step } = useSession()
  if (!timer) {
    return (
      <fieldset className="timer-set">
        <legend>{t('step.timer.set')}</legend>
        {lengthsFor(step).map((minutes) => (
          <ActionButton
            key={minutes}
            action={startTimer(minutes)}
            data-planned={minutes === step.minutes || undefined}
          />
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
        <ActionButton action={addTime(5)} />
        <ActionButton
          action={paused ? resumeTimer : pauseTimer}
          icon={paused ? <PlayFillIcon aria-hidden /> : <PauseFillIcon aria-hidden />}
          iconOnly
        />
        <ActionButton action={stopTimer} icon={<StopFillIcon aria-hidden />} iconOnly />
      </div>
    </div>
  )
}

/** Minutes to choose between: those that are planned for the step first. */
function lengthsFor({ minutes }: Step): number[] {
  return minutes ? [minutes, ...usual.filter((length) => length !== minutes)].slice(0, usual.length) : usual
}
