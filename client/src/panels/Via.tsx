import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'

/** That a note comes from paper or was written for somebody; nothing of most notes. */
export function Via({ via }: Pick<Card, 'via'>) {
  const { t } = useTranslation()
  return via === 'self' ? null : <small className="via">{t(`step.write.via.${via}`)}</small>
}
