import type { BoardId } from '@samtavle/shared/schema/ids'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { publicAddress } from '../connection/boards.ts'
import { PairingCode } from './PairingCode.tsx'

/** What only a facilitator can change: with a code from here, the screen may show this board again, or another. */
const forGood = ['deleted', 'no-such-board', 'board-gone', 'removed', 'blocked', 'waiting', 'not-a-member'] as const
const gone: readonly string[] = ['deleted', 'no-such-board', 'board-gone']

/** How often a screen tries again, in ms, when the board may come back by itself. */
const retryMs = 30_000

/** Why there is nothing to see, said calmly to a whole room. */
export function BarredScreen({ why, onPaired }: { why: string; onPaired: (boardId: BoardId) => void }) {
  const { t } = useTranslation()
  if (!forGood.some((one) => one === why)) return <BoardAway />
  return (
    <main className="screen-message">
      <h1>{t(gone.includes(why) ? 'screen.gone' : 'screen.notPaired')}</h1>
      <PairingCode onPaired={onPaired} />
    </main>
  )
}

/** The board cannot be shown just now; a page as new as the server tries again. */
function BoardAway() {
  const { t } = useTranslation()
  useEffect(() => {
    const timer = setInterval(() => {
      publicAddress().then(
        () => location.reload(),
        () => {},
      )
    }, retryMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <main className="screen-message">
      <h1>{t('screen.away')}</h1>
      <p>{t('screen.awayHow')}</p>
    </main>
  )
}
