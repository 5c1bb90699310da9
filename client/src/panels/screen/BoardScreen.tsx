import { type ComponentType, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLasting } from '../../ui/useLasting.ts'
import { useBoard, useBoardState, useContent, useSession } from '../boardContext.ts'
import { useSaveState } from '../SaveStatus.tsx'
import { AgreedScene, AgreementScene } from './AgreementScene.tsx'
import { ArriveScene, PlainScene, PulseScene, VoteScene, WriteScene } from './askingScenes.tsx'
import { ChallengeScene } from './ChallengeScene.tsx'
import { NotesScene } from './NotesScene.tsx'
import { OutcomesScene } from './OutcomesScene.tsx'
import { PulsedScene } from './PulsedScene.tsx'
import { ResultScene } from './ResultScene.tsx'
import { SpotlightScene } from './SpotlightScene.tsx'
import { needsDocument, type Scene, sceneOf } from './scene.ts'
import { TurnsScene } from './TurnsScene.tsx'

const scenes: Record<Scene, ComponentType> = {
  arrive: ArriveScene,
  question: PlainScene,
  write: WriteScene,
  notes: NotesScene,
  vote: VoteScene,
  result: ResultScene,
  spotlight: SpotlightScene,
  agreement: AgreementScene,
  agreed: AgreedScene,
  outcomes: OutcomesScene,
  pulse: PulseScene,
  pulsed: PulsedScene,
  challenge: ChallengeScene,
  turns: TurnsScene,
}

/** The board for the whole room: it follows the step, and nobody has to touch it. */
export function BoardScreen() {
  const { t } = useTranslation()
  const session = useSession()
  const content = useContent()
  const isReady = useDocument()
  const Shown = scenes[sceneOf(session, content)]
  if (!isReady) return <p className="screen-waiting">{t('board.loading')}</p>
  return (
    <>
      <Shown key={session.step.id} />
      <LostMark />
    </>
  )
}

/** Opens the document; whether all that the scene needs is there. The question can be shown before the document is. */
function useDocument(): boolean {
  const board = useBoard()
  const isNeeded = needsDocument(useSession())
  const isOpen = useBoardState(({ document }) => document !== null)
  const isThere = useSaveState() !== 'connecting'
  useEffect(() => board.openDocument(), [board])
  return !isNeeded || (isOpen && isThere)
}

/** Losing contact for less than this, in ms, is nobody's concern. */
const patienceMs = 3_000

/** That there is no contact just now, without hiding what was there. */
function LostMark() {
  const { t } = useTranslation()
  const state = useSaveState()
  const lost = useLasting(state === 'offline' || state === 'unsaved', patienceMs)
  return <div role="status">{lost && <p className="screen-lost">{t('screen.lost')}</p>}</div>
}
