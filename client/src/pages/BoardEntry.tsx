import type { BoardId } from '@samtavle/shared/schema/ids'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoardConnection } from '../connection/boardConnection.ts'
import { joinBoard } from '../connection/boards.ts'
import { failureName } from '../connection/http.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { BarredPage } from './BarredPage.tsx'
import { BoardGate, type BoardView } from './BoardGate.tsx'

/** Link secrets are longer; anything shorter behind the `#` is a place on the page. */
const shortestSecret = 20

/**
 * The way onto a board. A secret in the address is traded for membership and taken out of the address before anything is
 * shown: screens get projected.
 */
export function BoardEntry({ boardId, view }: { boardId: BoardId; view: BoardView }) {
  const { t } = useTranslation()
  const [board, setBoard] = useState<BoardConnection | null>(null)
  const [barred, setBarred] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  // Without contact the secret waits here: it is in the address no more.
  const secret = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a new connection
  useEffect(() => {
    let connection: BoardConnection | null = null
    let left = false
    secret.current = takeSecret() || secret.current
    void tradeSecret(secret.current).then((problem) => {
      if (left) return
      setBarred(problem)
      if (problem) return
      secret.current = ''
      connection = new BoardConnection(boardId)
      setBoard(connection)
    })
    return () => {
      left = true
      connection?.close()
      setBoard(null)
    }
  }, [boardId, attempt])
  const tryAgain = () => setAttempt((attempts) => attempts + 1)
  // A link of this very board, opened on this page, only changes what follows the `#`.
  useEffect(() => {
    const onSecret = () => location.hash.length > shortestSecret && setAttempt((attempts) => attempts + 1)
    addEventListener('hashchange', onSecret)
    return () => removeEventListener('hashchange', onSecret)
  }, [])
  if (barred) return <BarredPage why={barred} boardId={boardId} onAgain={tryAgain} />
  if (!board) return <Waiting label={t('board.loading')} />
  return <BoardGate board={board} view={view} onAgain={tryAgain} />
}

function takeSecret(): string {
  const secret = location.hash.slice(1)
  if (secret.length < shortestSecret) return ''
  history.replaceState(history.state, '', location.pathname + location.search)
  return secret
}

/** Answers with the name of what went wrong, or null. Somebody who is a member already gets in with a worn-out link too. */
async function tradeSecret(secret: string): Promise<string | null> {
  if (!secret) return null
  try {
    await joinBoard({ secret })
    return null
  } catch (failure) {
    const why = failureName(failure)
    return why === 'unknown-secret' ? null : why
  }
}
