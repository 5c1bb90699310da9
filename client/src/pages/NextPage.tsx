import '../ui/css/paper.css'
import '../ui/css/summary.css'
import '../ui/css/summaryParts.css'
import '../ui/css/summaryMeasures.css'
import '../ui/css/summaryPrint.css'
import '../ui/css/next.css'
import { formatInstant } from '@samtavle/shared/locale/dates'
import { routes } from '@samtavle/shared/protocol/routes'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionContext } from '../actions/action.ts'
import { nowhere } from '../actions/geometry.ts'
import { createView } from '../actions/view.ts'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { currentLocale } from '../i18n/i18n.ts'
import { BoardContext, useBoard } from '../panels/boardContext.ts'
import { FollowUp } from '../panels/summary/FollowUp.tsx'
import { Answer } from '../panels/summary/Front.tsx'
import { Measures } from '../panels/summary/Measures.tsx'
import { RefreshContext } from '../panels/summary/refreshContext.ts'
import { ReportContext, useReport } from '../panels/summary/reportContext.ts'
import { useSummary } from '../panels/summary/useSummary.ts'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** *Hva skjedde videre*, and nothing else: for those who open the link half a year later. */
export function NextPage({ board }: { board: BoardConnection }) {
  const context = useMemo<ActionContext>(() => ({ board, view: createView(), geometry: nowhere }), [board])
  return (
    <BoardContext value={context}>
      <div className="paper-page next-page">
        <Live />
      </div>
    </BoardContext>
  )
}

function Live() {
  const { t } = useTranslation()
  const { summary, failed, refresh } = useSummary()
  usePageTitle([t('summaryPage.followUp'), summary?.title].filter(Boolean).join(': '))
  if (!summary) return <Waiting label={t(failed ? 'summaryPage.failed' : 'summaryPage.loading')} />
  return (
    <ReportContext value={summary}>
      <RefreshContext value={refresh}>
        <main className="report-page">
          <div role="status">
            {failed && (
              <p className="warning no-print">
                {t('summaryPage.stale', { time: formatInstant(summary.madeAt, currentLocale()) })}
              </p>
            )}
          </div>
          <Next />
        </main>
      </RefreshContext>
    </ReportContext>
  )
}

function Next() {
  const { t } = useTranslation()
  const { summary, words } = useReport()
  const { boardId } = useBoard()
  return (
    <>
      <header className="next-head">
        <p className="kicker" lang={summary.locale} dir="auto">
          <span>{summary.title || words.untitled}</span>
        </p>
        <h1>{t('summaryPage.followUp')}</h1>
      </header>
      <article className="report" lang={summary.locale}>
        <div className="aside next-facts">
          <FollowUp heading={summaryWords[currentLocale()].measures} />
          <Answer />
        </div>
        {summary.measures ? <Measures /> : <p lang={currentLocale()}>{t('summaryPage.nextNone')}</p>}
      </article>
      <footer className="next-foot no-print">
        <PageLink className="ds-link" href={routes.summaryPage(boardId)}>
          {t('summaryPage.whole')}
        </PageLink>
        <LanguageMenu />
      </footer>
    </>
  )
}
