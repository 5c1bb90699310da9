import { answersIn, stances } from '@samtavle/shared/rules/agreement'
import { promises } from '@samtavle/shared/rules/promises'
import type { Agreement } from '@samtavle/shared/schema/agreement'
import { useTranslation } from 'react-i18next'
import { agreementsOfStep } from '../../actions/stances.ts'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { DotCount } from './DotCount.tsx'
import { PagedScene } from './PagedScene.tsx'
import { QuestionScene } from './QuestionScene.tsx'

/** Everybody says whether they agree to these words. */
export function AgreementScene() {
  const { t } = useTranslation()
  const session = useSession()
  const { agreement } = useProgress()
  if (!session.agreement) return null
  return (
    <QuestionScene
      above={t('agree.question')}
      question={session.agreement.text}
      count={<DotCount of="agreed" count={agreement?.answered ?? 0} />}
    >
      <p>{stances.map((stance) => t(`agree.${stance}`)).join(' / ')}</p>
      <p className="screen-promise">{promises('agreeing', session, session.locale).join(' ')}</p>
    </QuestionScene>
  )
}

/** What the latest check came to, and the reservations. */
export function AgreedScene() {
  const { t } = useTranslation()
  const latest = agreementsOfStep(useSession(), useContent()).at(-1)
  if (!latest) return null
  return (
    <PagedScene
      above={t('agree.result')}
      shape="rows"
      chapters={[
        {
          key: latest.id,
          title: latest.text || t('board.note.hidden'),
          about: '',
          body: <Said agreement={latest} />,
        },
      ]}
    />
  )
}

function Said({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation()
  const answers = Math.max(1, answersIn(agreement))
  const reservations = agreement.reservations.filter(Boolean)
  return (
    <>
      <ol className="screen-rows" data-unranked>
        {stances.map((stance) => (
          <li key={stance}>
            <span>{t(`agree.${stance}`)}</span>
            <span className="screen-bar" aria-hidden="true">
              <i style={{ width: `${(100 * agreement[stance]) / answers}%` }} />
            </span>
            <span className="screen-dots-sum">{agreement[stance]}</span>
          </li>
        ))}
      </ol>
      {reservations.length > 0 && (
        <section className="screen-outcomes">
          <h2>{t('agree.reservations')}</h2>
          <ul>
            {reservations.map((text, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may say the same
              <li key={i}>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
