import '../ui/css/summary.css'
import '../ui/css/summaryParts.css'
import '../ui/css/summaryMeasures.css'
import '../ui/css/summaryTables.css'
import '../ui/css/settings.css'
import '../ui/css/versions.css'
import type { Version, VersionsAnswer } from '@samtavle/shared/protocol/versions'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { copyVersion } from '../connection/versions.ts'
import { useBoard, useOwn, useSession } from '../panels/boardContext.ts'
import { MakingTrouble } from '../panels/making/MakingTrouble.tsx'
import { useMaking } from '../panels/making/useMaking.ts'
import { KeepVersion } from '../panels/versions/KeepVersion.tsx'
import { useVersionActs } from '../panels/versions/useVersionActs.ts'
import { useVersions } from '../panels/versions/useVersions.ts'
import { VersionList } from '../panels/versions/VersionList.tsx'
import { VersionNews } from '../panels/versions/VersionNews.tsx'
import { VersionView } from '../panels/versions/VersionView.tsx'
import { Button } from '../ui/Button.tsx'
import { useMedia } from '../ui/useMedia.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { PaperPage } from './PaperPage.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** The board as it was, for facilitators: which versions there are, what they say, and bringing them back. */
export function VersionsPage({ board }: { board: BoardConnection }) {
  return (
    <PaperPage board={board} here="versions">
      <Versions />
    </PaperPage>
  )
}

function Versions() {
  const { t } = useTranslation()
  const { title } = useSession()
  const isFacilitator = useOwn().role === 'facilitator'
  usePageTitle([t('versions.title'), title].filter(Boolean).join(': '))
  return (
    <main className="versions">
      <header>
        <h1>{t('versions.title')}</h1>
        <p className="lead">{t(isFacilitator ? 'versions.lead' : 'versions.onlyLeaders')}</p>
      </header>
      {isFacilitator && <Shelf />}
    </main>
  )
}

function Shelf() {
  const { t } = useTranslation()
  const { versions, refresh } = useVersions()
  if (versions.is === 'failed') return <p className="warning">{t('versions.failed')}</p>
  if (versions.is !== 'there') return <Waiting label={t('versions.loading')} />
  return <Shelved {...versions.value} refresh={refresh} />
}

function Shelved({ versions, room, refresh }: VersionsAnswer & { refresh: () => void }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const acts = useVersionActs(refresh)
  const looked = versions.find(({ id }) => id === chosen)
  const isNarrow = useMedia('(max-width: 900px)')
  const view = looked && (
    <VersionView
      key={looked.id}
      version={looked}
      others={versions.filter(({ id }) => id !== looked.id)}
      acts={<Acts version={looked} acts={acts} />}
    />
  )
  return (
    <>
      <VersionNews acts={acts} newest={versions[0] ?? null} />
      <div className="version-columns">
        <div className="version-shelf">
          <KeepVersion room={room} keep={acts.keep} />
          {versions.length === 0 ? (
            <p>{t('versions.none')}</p>
          ) : (
            <VersionList versions={versions} chosen={chosen} onChoose={setChosen} opened={isNarrow && view} />
          )}
        </div>
        {!isNarrow && view}
        {!view && versions.length > 0 && <p className="quiet version-hint">{t('versions.choose')}</p>}
      </div>
    </>
  )
}

function Acts({ version, acts }: { version: Version; acts: ReturnType<typeof useVersionActs> }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const making = useMaking()
  return (
    <>
      <p>{t('versions.restoreWhat')}</p>
      <div className="row">
        <Button variant="primary" busy={acts.busy} onClick={() => acts.restore(version)}>
          {t('versions.restore')}
        </Button>
        <Button
          busy={making.busy}
          onClick={() => void making.make((password) => copyVersion(boardId, version.id, password))}
        >
          {t('versions.copy')}
        </Button>
        <Button variant="tertiary" onClick={() => acts.drop(version)}>
          {t('versions.remove')}
        </Button>
      </div>
      <MakingTrouble making={making} />
    </>
  )
}
