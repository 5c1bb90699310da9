import '../ui/css/screen.css'
import '../ui/css/screenPages.css'
import '../ui/css/screenStatement.css'
import '../ui/css/screenTurns.css'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nowhere } from '../actions/geometry.ts'
import { createView } from '../actions/view.ts'
import { BoardConnection } from '../connection/boardConnection.ts'
// With the page, not when it is needed: a screen on a wall has nobody who would load it again if that failed.
import '../connection/boardDocument.ts'
import { showLocale } from '../i18n/i18n.ts'
import { BoardContext } from '../panels/boardContext.ts'
import { BoardScreen } from '../panels/screen/BoardScreen.tsx'
import { goTo } from '../ui/navigation.ts'
import { useStore } from '../ui/useStore.ts'
import { useWakeLock } from '../ui/useWakeLock.ts'
import { BarredScreen } from './BarredScreen.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** The big screen of a board: for a projector, with nothing on it to press. */
export function ScreenPage({ boardId }: { boardId: BoardId }) {
  const [attempt, setAttempt] = useState(0)
  const [board, setBoard] = useState<BoardConnection | null>(null)
  useWakeLock()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a new connection
  useEffect(() => {
    const connection = new BoardConnection(boardId)
    setBoard(connection)
    return () => connection.close()
  }, [boardId, attempt])
  const onPaired = (paired: BoardId) => {
    if (paired === boardId) setAttempt(attempt + 1)
    else goTo(routes.screenPage(paired), { replace: true })
  }
  return <div className="screen">{board && <Shown board={board} onPaired={onPaired} />}</div>
}

function Shown({ board, onPaired }: { board: BoardConnection; onPaired: (boardId: BoardId) => void }) {
  const { t } = useTranslation()
  const { session, own, barred } = useStore(board.state, (state) => state)
  const context = useMemo(() => ({ board, view: createView(), geometry: nowhere }), [board])
  const locale = session?.locale
  usePageTitle(t('screen.name'))
  // A room shares one screen: it speaks the language of the board.
  useEffect(() => {
    if (locale) void showLocale(locale)
  }, [locale])
  if (barred) return <BarredScreen why={barred} onPaired={onPaired} />
  if (!session || !own) return <p className="screen-waiting">{t('board.loading')}</p>
  return (
    <BoardContext value={context}>
      <BoardScreen />
    </BoardContext>
  )
}
