import { useTranslation } from 'react-i18next'
import { useNow } from '../ui/useNow.ts'
import { useBoard, useSession } from './boardContext.ts'

/** That the notes will be shown in a moment; nothing when that has not been announced. */
export function RevealNotice() {
  const { revealing } = useSession()
  return <div role="status">{revealing && <Countdown at={revealing.at} />}</div>
}

function Countdown({ at }: { at: number }) {
  const { t } = useTranslation()
  const now = useNow(useBoard().clock, true)
  return <p className="warning">{t('step.write.soon', { count: Math.max(1, Math.ceil((at - now) / 1000)) })}</p>
}
