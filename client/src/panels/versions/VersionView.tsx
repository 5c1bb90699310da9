import { formatInstant } from '@samtavle/shared/locale/dates'
import type { Version } from '@samtavle/shared/protocol/versions'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchVersion } from '../../connection/versions.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useBoard } from '../boardContext.ts'
import { ReportContext } from '../summary/reportContext.ts'
import { useVersionName } from './useVersionName.ts'
import { VersionChanges } from './VersionChanges.tsx'
import { VersionReport } from './VersionReport.tsx'

/** One version to look at. `acts`: what one may do with it. */
export function VersionView({
  version,
  others,
  acts,
}: {
  version: Version
  others: readonly Version[]
  acts: ReactNode
}) {
  const { t } = useTranslation()
  const nameOf = useVersionName()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="panel version-view" aria-labelledby="version-name">
      <h2 id="version-name" tabIndex={-1} ref={heading} dir="auto">
        {nameOf(version)}
      </h2>
      <p className="quiet">
        {formatInstant(version.at, currentLocale())} · {t('versions.notes', { count: version.notes })}
      </p>
      {acts}
      <VersionChanges version={version} others={others} />
      <h3 className="version-content">{t('versions.content')}</h3>
      <Content version={version} />
    </section>
  )
}

function Content({ version: { id } }: { version: Version }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const loaded = useLoaded(id, () => fetchVersion(boardId, id))
  if (loaded.is === 'failed') return <p className="warning">{t('versions.failed')}</p>
  if (loaded.is !== 'there') return <Waiting label={t('versions.loading')} />
  return (
    <ReportContext value={loaded.value.summary}>
      <VersionReport />
    </ReportContext>
  )
}
