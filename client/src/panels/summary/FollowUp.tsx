import { CalendarIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useBoard } from '../boardContext.ts'
import { Bar } from './Bar.tsx'
import { useReport } from './reportContext.ts'

/** *Hva skjedde videre*, in one look: how many measures are done, and how many are late. `heading`: where the page says that already. */
export function FollowUp({ heading }: { heading?: string }) {
  const { t } = useTranslation()
  const { summary } = useReport()
  const { boardId } = useBoard()
  const measures = summary.measures ?? []
  const kept = measures.filter(({ status }) => status !== 'dropped')
  if (kept.length === 0) return null
  const done = kept.filter(({ status }) => status === 'done').length
  const late = kept.filter(({ passed }) => passed).length
  return (
    <section className="panel" lang={currentLocale()}>
      <h2>{heading ?? t('summaryPage.followUp')}</h2>
      <p className="follow-up-done">{t('summaryPage.ofDone', { done, total: kept.length })}</p>
      <span className="bar-track">
        <Bar part={done / kept.length} />
      </span>
      {late > 0 && <p className="overdue">{t('summaryPage.overdue', { count: late })}</p>}
      {kept.some(({ due }) => due) && (
        <a className="ds-link calendar-link no-print" href={routes.calendar(boardId)} download>
          <CalendarIcon aria-hidden />
          {t('summaryPage.calendar')}
        </a>
      )}
    </section>
  )
}
