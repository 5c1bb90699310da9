import '../ui/css/summary.css'
import '../ui/css/summaryParts.css'
import '../ui/css/summaryMeasures.css'
import '../ui/css/summaryTables.css'
import '../ui/css/summaryTailor.css'
import '../ui/css/summaryPrint.css'
import { formatInstant } from '@samtavle/shared/locale/dates'
import { type Choice, chosen } from '@samtavle/shared/summary/choice'
import type { SectionId } from '@samtavle/shared/summary/sections'
import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { currentLocale } from '../i18n/i18n.ts'
import { useOwn, useSession } from '../panels/boardContext.ts'
import { Agreements } from '../panels/summary/Agreements.tsx'
import { Frames, Glossary, ProblemStatement } from '../panels/summary/Background.tsx'
import { Downloads } from '../panels/summary/Downloads.tsx'
import { Front } from '../panels/summary/Front.tsx'
import { Measures } from '../panels/summary/Measures.tsx'
import { Appendix, Participation, Themes } from '../panels/summary/Notes.tsx'
import { Decisions, Opposing } from '../panels/summary/Outcomes.tsx'
import { Pulse } from '../panels/summary/Pulse.tsx'
import { RefreshContext } from '../panels/summary/refreshContext.ts'
import { ReportContext, useReport } from '../panels/summary/reportContext.ts'
import { Tailor } from '../panels/summary/Tailor.tsx'
import { TraceTable } from '../panels/summary/TraceTable.tsx'
import { useSummary } from '../panels/summary/useSummary.ts'
import { Votes } from '../panels/summary/Votes.tsx'
import { goToPart } from '../ui/goToPart.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { PaperPage } from './PaperPage.tsx'
import { usePageTitle } from './usePageTitle.ts'

const bodies: Record<SectionId, ComponentType> = {
  frames: Frames,
  problem: ProblemStatement,
  decisions: Decisions,
  measures: Measures,
  themes: Themes,
  votes: Votes,
  agreements: Agreements,
  trace: TraceTable,
  opposing: Opposing,
  glossary: Glossary,
  participation: Participation,
  pulse: Pulse,
  appendix: Appendix,
}

/** The report on a board, live; later the page on which one follows what becomes of it. */
export function SummaryPage({ board }: { board: BoardConnection }) {
  return (
    <PaperPage board={board} here="summary">
      <LiveReport />
    </PaperPage>
  )
}

function LiveReport() {
  const { t } = useTranslation()
  const { summary, failed, refresh } = useSummary()
  const { title } = useSession()
  const [choice, setChoice] = useState<Choice | null>(null)
  usePageTitle([t('summaryPage.open'), title].filter(Boolean).join(': '))
  if (!summary) return <Waiting label={t(failed ? 'summaryPage.failed' : 'summaryPage.loading')} />
  return (
    <ReportContext value={choice ? chosen(summary, choice) : summary}>
      <RefreshContext value={refresh}>
        <main className="report-page">
          {choice ? (
            <Tailor choice={choice} change={setChoice} present={summary.sections} />
          ) : (
            <Downloads tailor={setChoice} />
          )}
          <div role="status">
            {failed && (
              <p className="warning no-print">
                {t('summaryPage.stale', { time: formatInstant(summary.madeAt, currentLocale()) })}
              </p>
            )}
          </div>
          <Report />
        </main>
      </RefreshContext>
    </ReportContext>
  )
}

function Report() {
  const { summary, words } = useReport()
  const present = summary.sections
  return (
    <article className="report" lang={summary.locale}>
      <Front />
      {present.length > 0 && <Contents />}
      {present.map((id) => (
        <Part key={id} id={id} />
      ))}
      <footer>
        <p>Samtavle</p>
        <p>{words.madeAt(formatInstant(summary.madeAt, summary.locale))}</p>
      </footer>
    </article>
  )
}

function Contents() {
  const { summary, words } = useReport()
  return (
    <nav aria-labelledby="contents" className="report-contents no-print">
      <h2 id="contents">{words.contents}</h2>
      <ol>
        {summary.sections.map((id) => (
          <li key={id}>
            <a href={`#part-${id}`} onClick={(event) => goToPart(event, `part-${id}`)}>
              {words[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Part({ id }: { id: SectionId }) {
  const { t } = useTranslation()
  const { words } = useReport()
  const isFacilitator = useOwn().role === 'facilitator'
  const Body = bodies[id]
  return (
    <section className="part" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`} tabIndex={-1}>
        {words[id]}
      </h2>
      {id === 'measures' && isFacilitator && (
        <p className="quiet no-print" lang={currentLocale()}>
          {t('summaryPage.followUpLead')}
        </p>
      )}
      <Body />
    </section>
  )
}
