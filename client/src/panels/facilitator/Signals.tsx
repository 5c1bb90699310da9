import { useTranslation } from 'react-i18next'
import { clearSignals } from '../../actions/attention.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn } from '../boardContext.ts'

/** How many have quietly asked for help; nothing when nobody has. */
export function Signals() {
  const { t } = useTranslation()
  const { help = 0, unclear = 0 } = useOwn().signals ?? {}
  return (
    <div role="status">
      {help + unclear > 0 && (
        <section className="warning signals" aria-label={t('attention.signals')}>
          {help > 0 && <p>{t('attention.helpCount', { count: help })}</p>}
          {unclear > 0 && <p>{t('attention.unclearCount', { count: unclear })}</p>}
          <ActionButton action={clearSignals} />
        </section>
      )}
    </div>
  )
}
