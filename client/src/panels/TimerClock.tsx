import type { Timer } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { useNow } from '../ui/useNow.ts'
import { useBoard } from './boardContext.ts'

/** Milliseconds left of a timer at a server time; 0 when it is over. */
export const leftOf = (timer: Timer, now: number): number =>
  Math.max(0, timer.endsAt === null ? (timer.left ?? 0) : timer.endsAt - now)

/** `03:42`. */
export function formatLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

/** The time left, on the server's clock. It tells and never cuts anyone off. */
export function TimerClock({ timer, withBar = false }: { timer: Timer; withBar?: boolean }) {
  const { t } = useTranslation()
  const now = useNow(useBoard().clock, timer.endsAt !== null)
  const left = leftOf(timer, now)
  const text = left === 0 ? t('step.timer.over') : formatLeft(left)
  return (
    <>
      <span className="timer" role="timer" aria-label={t('step.timer.label')} data-over={left === 0 || undefined}>
        {text}
      </span>
      {withBar && <progress className="timer-bar" value={left} max={timer.total} aria-hidden="true" />}
    </>
  )
}
