import '../../ui/css/agreement.css'
import { answersIn, asksForNewWording, stances } from '@samtavle/shared/rules/agreement'
import type { Agreement } from '@samtavle/shared/schema/agreement'
import { useTranslation } from 'react-i18next'
import { moderateReservation } from '../../actions/paper.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn, useSession } from '../boardContext.ts'

/** What closed checks came to: how many said what, and the reservations, without names. */
export function AgreementList({ agreements }: { agreements: readonly Agreement[] }) {
  const { t } = useTranslation()
  if (agreements.length === 0) return null
  return (
    <section className="agreements" aria-label={t('agree.result')}>
      <h3>{t('agree.result')}</h3>
      {agreements.map((agreement) => (
        <Agreed key={agreement.id} agreement={agreement} />
      ))}
    </section>
  )
}

function Agreed({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const answers = answersIn(agreement)
  return (
    <article className="agreed">
      <p className="agreed-text" lang={locale}>
        {agreement.text || t('board.note.hidden')}
      </p>
      {answers === 0 ? (
        <p className="quiet">{t('agree.nobody')}</p>
      ) : (
        <dl>
          {stances.map((stance) => (
            <div key={stance} data-stance={stance}>
              <dt>{t(`agree.${stance}`)}</dt>
              <dd>
                <meter min={0} max={answers} value={agreement[stance]} aria-hidden="true" />
                {agreement[stance]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Reservations agreement={agreement} />
      {asksForNewWording(agreement) && <p className="warning">{t('agree.reword')}</p>}
    </article>
  )
}

function Reservations({ agreement: { id, reservations } }: { agreement: Agreement }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const mayHide = useOwn().role === 'facilitator'
  if (!reservations.some((text) => text || mayHide)) return null
  return (
    <>
      <h4>{t('agree.reservations')}</h4>
      <ul>
        {reservations.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reservation is its place: two may say the same
          <li key={i}>
            {text ? <span lang={locale}>{text}</span> : <span className="quiet">{t('paper.hidden')}</span>}
            {mayHide && text && (
              <ActionButton
                action={moderateReservation(id, i, 'hide')}
                variant="tertiary"
                aria-label={t('paper.hideWhat', { text })}
              />
            )}
            {mayHide && !text && <ActionButton action={moderateReservation(id, i, 'restore')} variant="tertiary" />}
          </li>
        ))}
      </ul>
    </>
  )
}
