import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { type Farewell, farewells } from '../panels/farewells.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import { useStore } from '../ui/useStore.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { ArrivingPage } from './ArrivingPage.tsx'
import { BarredPage } from './BarredPage.tsx'
import { BoardSwitch } from './BoardSwitch.tsx'

const SettingsPage = lazyPart(() => import('./SettingsPage.tsx').then(({ SettingsPage }) => SettingsPage))
const SummaryPage = lazyPart(() => import('./SummaryPage.tsx').then(({ SummaryPage }) => SummaryPage))
const NextPage = lazyPart(() => import('./NextPage.tsx').then(({ NextPage }) => NextPage))
const VersionsPage = lazyPart(() => import('./VersionsPage.tsx').then(({ VersionsPage }) => VersionsPage))
const FarewellPage = lazyPart(() => import('./FarewellPage.tsx').then(({ FarewellPage }) => FarewellPage))

/** What one can look at of a board, by the last part of its address; `board` has none. */
export const boardViews = ['board', 'settings', 'summary', 'versions', 'next'] as const
export type BoardView = (typeof boardViews)[number]

/** Lets through to a board that is there for us, and says it when it is not, not yet, or no longer. */
export function BoardGate({ board, view, onAgain }: { board: BoardConnection; view: BoardView; onAgain: () => void }) {
  const { t } = useTranslation()
  const barred = useStore(board.state, (state) => state.barred)
  const receipt = useStore(board.state, (state) => state.receipt)
  const isReady = useStore(board.state, ({ session, own }) => session !== null && own !== null)
  const title = useStore(board.state, ({ session }) => session?.title ?? '')
  if (barred && isFarewell(barred)) {
    return (
      <Suspense>
        <FarewellPage why={barred} title={title || t('board.untitled')} receipt={receipt} />
      </Suspense>
    )
  }
  if (barred) return <BarredPage why={barred} boardId={board.boardId} onAgain={onAgain} />
  if (!isReady) return <ArrivingPage board={board} onAgain={onAgain} />
  return <Suspense fallback={<Waiting label={t('board.loading')} />}>{viewOf(board, view)}</Suspense>
}

const isFarewell = (why: string): why is Farewell => farewells.some((farewell) => farewell === why)

function viewOf(board: BoardConnection, view: BoardView) {
  switch (view) {
    case 'board':
      return <BoardSwitch board={board} />
    case 'settings':
      return <SettingsPage board={board} />
    case 'summary':
      return <SummaryPage board={board} />
    case 'versions':
      return <VersionsPage board={board} />
    case 'next':
      return <NextPage board={board} />
  }
}
