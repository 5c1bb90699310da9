import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useSession } from '../boardContext.ts'
import { Spotlight } from '../Spotlight.tsx'
import { LateDrafts } from '../steps/LateDrafts.tsx'
import { TimerControls } from '../TimerControls.tsx'
import { AddNotesButton } from '../tables/AddNotesButton.tsx'
import { DecidePanel } from './DecidePanel.tsx'
import { FreePanel } from './FreePanel.tsx'
import { Holding } from './Holding.tsx'
import { Meetings } from './Meetings.tsx'
import { PaperNotes } from './PaperNotes.tsx'
import { PulsePanel } from './PulsePanel.tsx'
import { Reserve } from './Reserve.tsx'
import { SharePanel } from './SharePanel.tsx'
import { Signals } from './Signals.tsx'
import { SortPanel } from './SortPanel.tsx'
import { TalkPanel } from './TalkPanel.tsx'
import { VotePanel } from './VotePanel.tsx'
import { WritePanel } from './WritePanel.tsx'

/** What now, for the one who leads: what is going on, the time, and the likely thing to do next. */
export function FacilitatorPanel() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const { kind } = useSession().step
  const Panel = panels[kind]
  return (
    <>
      <Signals />
      <Holding />
      <Spotlight />
      <LateDrafts />
      <Panel />
      {kind !== 'vote' && kind !== 'pulse' && <PaperNotes />}
      {kind !== 'free' && <TimerControls />}
      {(kind === 'free' || kind === 'welcome') && (
        <>
          <Reserve />
          <Meetings />
        </>
      )}
      <div className="panel-links">
        <PageLink className="ds-link versions-link" href={routes.versionsPage(boardId)}>
          {t('versions.open')}
        </PageLink>
        <AddNotesButton />
      </div>
    </>
  )
}

const panels = {
  free: FreePanel,
  welcome: TalkPanel,
  write: WritePanel,
  share: SharePanel,
  sort: SortPanel,
  discuss: TalkPanel,
  vote: VotePanel,
  decide: DecidePanel,
  pulse: PulsePanel,
}
