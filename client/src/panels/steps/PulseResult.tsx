import '../../ui/css/work.css'
import '../../ui/css/pulse.css'
import { formatNumber } from '@samtavle/shared/locale/counting'
import { formatDay } from '@samtavle/shared/locale/dates'
import { routes } from '@samtavle/shared/protocol/routes'
import { pulseMean } from '@samtavle/shared/rules/pulseTally'
import type { PulseResult as Result } from '@samtavle/shared/schema/pulse'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useContent, useSession } from '../boardContext.ts'

/** What the last pulse came to, beside what the ones before did. */
export function PulseResult() {
  const { t } = useTranslation()
  const { locale } = useSession()
  const pulses = useContent().pulses
  const last = pulses.at(-1)
  if (!last) return <Thanks />
  if (last.data.answers === null) return <p className="quiet">{t('work.pulse.few')}</p>
  return (
    <div className="pulse-result">
      <p className="quiet">
        {t('work.pulse.answered', { count: last.data.answers })} · {t('work.pulse.mean')}
      </p>
      <dl>
        {last.data.questions.map(({ text, counts }) => (
          <div key={text}>
            <dt lang={locale}>{text}</dt>
            <dd>
              <Mean mean={pulseMean(counts)} />
              <Before question={text} pulses={pulses.slice(0, -1)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What there is for those who were not asked anything. */
function Thanks() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <>
      <p className="quiet">{t('step.pulse.participant')}</p>
      <PageLink className="ds-button" data-variant="secondary" data-fullwidth href={routes.summaryPage(boardId)}>
        {t('summaryPage.open')}
      </PageLink>
    </>
  )
}

function Mean({ mean }: { mean: number | null }) {
  if (mean === null) return <span>–</span>
  return (
    <>
      <meter min={1} max={5} value={mean} aria-hidden="true" />
      <strong>{rounded(mean)}</strong>
    </>
  )
}

function Before({ question, pulses }: { question: string; pulses: readonly Result[] }) {
  const means = pulses.flatMap(({ id, data: { meeting, questions } }) => {
    const mean = pulseMean(questions.find(({ text }) => text === question)?.counts ?? null)
    return mean === null || !meeting ? [] : [{ id, said: `${formatDay(meeting, currentLocale())}: ${rounded(mean)}` }]
  })
  if (means.length === 0) return null
  return <small className="quiet">{means.map(({ said }) => said).join(' · ')}</small>
}

const rounded = (mean: number): string => formatNumber(Math.round(mean * 10) / 10, currentLocale())
