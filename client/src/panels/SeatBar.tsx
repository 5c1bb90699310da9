import '../ui/css/seats.css'
import { useTranslation } from 'react-i18next'
import { handOn } from '../actions/seats.ts'
import { ActionButton } from './ActionButton.tsx'
import { useBoardState, useOwn } from './boardContext.ts'

/** Who sits here, where several share the device, and handing it on. */
export function SeatBar() {
  const { t } = useTranslation()
  const seat = useBoardState((state) => state.seat) ?? 0
  const { seats } = useOwn()
  return (
    <div className="row seat-bar">
      <p>
        <strong>{t('seats.person', { number: seat + 1 })}</strong> {seats > 1 && t('seats.of', { count: seats })}
      </p>
      <ActionButton action={handOn} />
    </div>
  )
}
