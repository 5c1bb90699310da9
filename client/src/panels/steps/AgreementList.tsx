import '../../ui/css/agreement.css'
import { answersIn, asksForNewWording, stances } from '@samtavle/shared/rules/agreement'
import type { Agreement } from '@samtavle/shared/schema/agreement'
import { useTranslation } from 'react-i18next'
import { useSession } from '../boardContext.ts'

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
      <Reservations texts={agreement.reservations} />
      {asksForNewWording(agreement) && <p className="warning">{t('agree.reword')}</p>}
    </article>
  )
}

function Reservations({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const readable = texts.filter(Boolean)
  if (readable.length === 0) return null
  return (
    <>
      <h4>{t('agree.reservations')}</h4>
      <ul>
        {readable.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may say the same
          <li key={i} lang={locale}>
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
