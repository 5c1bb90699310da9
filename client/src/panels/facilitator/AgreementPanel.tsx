import { fewestAnswers } from '@samtavle/shared/rules/agreement'
import type { OpenAgreement } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { cancelAgreement, closeAgreement } from '../../actions/agreement.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useProgress, useSession } from '../boardContext.ts'
import { AgreementStep } from '../steps/AgreementStep.tsx'

/** An agreement check that is open: how many have answered, and closing it. */
export function AgreementPanel({ check }: { check: OpenAgreement }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { here, agreement } = useProgress()
  const answered = agreement?.answered ?? 0
  return (
    <>
      <blockquote className="agreement-words" lang={locale}>
        {check.text}
      </blockquote>
      <div className="progress-numbers">
        <p>
          <strong>{t('agree.answered', { count: answered })}</strong> {t('agree.ofHere', { here })}
        </p>
        <progress value={answered} max={Math.max(here, answered, 1)} aria-hidden="true" />
      </div>
      {answered > 0 && answered < fewestAnswers && <p className="warning">{t('agree.tooFew')}</p>}
      <ActionButton action={closeAgreement(check.id)} variant="primary" data-fullwidth />
      <details className="more">
        <summary>{t('agree.alsoAnswer')}</summary>
        <AgreementStep check={check} />
      </details>
      <ActionButton action={cancelAgreement(check.id)} variant="tertiary" />
    </>
  )
}
