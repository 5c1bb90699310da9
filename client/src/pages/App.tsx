import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Announcer } from '../ui/Announcer.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { place } from '../ui/navigation.ts'
import { useStore } from '../ui/useStore.ts'
import { BoardEntry } from './BoardEntry.tsx'
import { boardViews } from './BoardGate.tsx'
import { Breakage } from './Breakage.tsx'
import { JoinPage } from './JoinPage.tsx'

const HomePage = lazyPart(() => import('./home/HomePage.tsx').then(({ HomePage }) => HomePage))
const NewScreenPage = lazyPart(() => import('./NewScreenPage.tsx').then(({ NewScreenPage }) => NewScreenPage))
const ScreenPage = lazyPart(() => import('./ScreenPage.tsx').then(({ ScreenPage }) => ScreenPage))

/** The page at the address. */
export function App() {
  // A change of language draws everything anew.
  useTranslation()
  const { path, search } = useStore(place, (state) => state)
  return (
    <>
      <Breakage>
        <Suspense>{pageAt(path, search)}</Suspense>
      </Breakage>
      <Announcer />
    </>
  )
}

function pageAt(path: string, search: string) {
  const [, boardId, view] = /^\/b\/([0-9a-zA-Z]+)(?:\/(settings|summary|versions|next))?\/?$/.exec(path) ?? []
  if (boardId)
    return <BoardEntry key={boardId} boardId={boardId} view={boardViews.find((one) => one === view) ?? 'board'} />
  const [, screenOf] = /^\/b\/([0-9a-zA-Z]+)\/screen\/?$/.exec(path) ?? []
  if (screenOf) return <ScreenPage key={screenOf} boardId={screenOf} />
  if (/^\/screen\/?$/.test(path)) return <NewScreenPage />
  const [, pathCode] = /^\/j(?:\/([^/]+))?\/?$/.exec(path) ?? []
  const code = pathCode ?? new URLSearchParams(search).get('code')
  if (code !== null || path.startsWith('/j')) return <JoinPage key={code} code={code ?? ''} />
  return <HomePage />
}
