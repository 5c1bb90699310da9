import '../../ui/css/reserve.css'
import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useProgress } from '../boardContext.ts'
import { HandoverPanel } from '../sharing/HandoverPanel.tsx'

/** Before the meeting begins: whether another device could lead on if this one breaks, and getting one ready. */
export function Reserve() {
  const { t } = useTranslation()
  const others = useProgress().leaders - 1
  if (others > 0) {
    return (
      <p className="reserve" role="status">
        <CheckmarkCircleIcon aria-hidden />
        <span>
          <strong>{t('leading.reserveReady')}</strong> {t('leading.reserveReadyAbout', { count: others })}
        </span>
      </p>
    )
  }
  return (
    <details className="more">
      <summary>{t('leading.reserveMissing')}</summary>
      <p className="quiet">{t('leading.reserveMissingAbout')}</p>
      <HandoverPanel />
    </details>
  )
}
