import type { SectionId } from '@samtavle/shared/summary/sections'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Agreements } from '../summary/Agreements.tsx'
import { Glossary, ProblemStatement } from '../summary/Background.tsx'
import { MeasureFacts } from '../summary/MeasureFacts.tsx'
import { Appendix, Themes } from '../summary/Notes.tsx'
import { Decisions, Opposing } from '../summary/Outcomes.tsx'
import { OwnWords, TraceList } from '../summary/Quotes.tsx'
import { useReport } from '../summary/reportContext.ts'
import { Votes } from '../summary/Votes.tsx'

/** What of the report is about the board itself: who took part and how it was is no matter of versions. */
const bodies: Partial<Record<SectionId, ComponentType>> = {
  problem: ProblemStatement,
  decisions: Decisions,
  measures: MeasuresThen,
  themes: Themes,
  votes: Votes,
  agreements: Agreements,
  opposing: Opposing,
  glossary: Glossary,
  appendix: Appendix,
}

/** The report on a board as it was, to read. */
export function VersionReport() {
  const { t } = useTranslation()
  const { summary, words } = useReport()
  const present = summary.sections.filter((id) => bodies[id])
  if (present.length === 0) return <p className="quiet">{t('versions.empty')}</p>
  return (
    <article className="report" lang={summary.locale}>
      {present.map((id) => {
        const Body = bodies[id]
        return (
          <section key={id} className="part" aria-labelledby={`then-${id}`}>
            <h3 id={`then-${id}`}>{words[id]}</h3>
            {Body && <Body />}
          </section>
        )
      })}
    </article>
  )
}

function MeasuresThen() {
  const { summary, words } = useReport()
  return (
    <ol className="entries">
      {summary.measures?.map((measure) => (
        <li key={measure.id} className="measure">
          <div>
            <OwnWords text={measure.text} className="text" />
            <TraceList label={words.sources} traces={measure.sources} />
          </div>
          <MeasureFacts measure={measure} />
        </li>
      ))}
    </ol>
  )
}
