import '../ui/css/calm.css'
import { Suspense, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionContext } from '../actions/action.ts'
import { type Geometry, nowhere } from '../actions/geometry.ts'
import { showCalm } from '../actions/preferences.ts'
import { preferredShownAs } from '../actions/shownAs.ts'
import { stopWritingWithCopy } from '../actions/stopWriting.ts'
import { createView } from '../actions/view.ts'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { BoardContext } from '../panels/boardContext.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import { useMedia } from '../ui/useMedia.ts'
import { useStore } from '../ui/useStore.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { PhonePage } from './PhonePage.tsx'
import { usePageTitle } from './usePageTitle.ts'

const BoardPage = lazyPart(() => import('./BoardPage.tsx').then(({ BoardPage }) => BoardPage))
const ViewSwitch = lazyPart(() => import('../panels/ViewSwitch.tsx').then(({ ViewSwitch }) => ViewSwitch))
const SeatsPage = lazyPart(() => import('./SeatsPage.tsx').then(({ SeatsPage }) => SeatsPage))
const NameAsk = lazyPart(() => import('../panels/sharing/NameAsk.tsx').then(({ NameAsk }) => NameAsk))
const ListPage = lazyPart(() => import('./ListPage.tsx').then(({ ListPage }) => ListPage))

/** Up to this width there is no canvas, but what the step asks. */
const narrow = '(max-width: 700px)'

/** The board as fits the screen. */
export function BoardSwitch({ board }: { board: BoardConnection }) {
  const { t } = useTranslation()
  const title = useStore(board.state, (state) => state.session?.title ?? '')
  const isNarrow = useMedia(narrow)
  const [view] = useState(() => createView(preferredShownAs()))
  const [geometry, setGeometry] = useState<Geometry>(nowhere)
  const shownAs = useStore(view, (state) => state.shownAs)
  const context = useMemo<ActionContext>(() => ({ board, view, geometry }), [board, view, geometry])
  const asksName = useStore(
    board.state,
    ({ session, own }) => session?.settings.names === 'on' && own?.role === 'participant' && own.name === null,
  )
  usePageTitle(title)
  useEffect(showCalm, [])
  useEffect(() => stopWritingWithCopy({ board, view }), [board, view])
  const isHandedOn = useStore(board.state, ({ seat }) => seat === null)
  if (isHandedOn) {
    return (
      <BoardContext value={context}>
        <Suspense fallback={<Waiting label={t('board.loading')} />}>
          <SeatsPage />
        </Suspense>
      </BoardContext>
    )
  }
  return (
    <BoardContext value={context}>
      <Suspense>{!isNarrow && <ViewSwitch />}</Suspense>
      <Suspense fallback={<Waiting label={t('board.loading')} />}>
        {isNarrow ? <PhonePage /> : shownAs === 'list' ? <ListPage /> : <BoardPage onGeometry={setGeometry} />}
      </Suspense>
      <Suspense>{asksName && <NameAsk />}</Suspense>
    </BoardContext>
  )
}
