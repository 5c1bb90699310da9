import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { whyOut } from '../connection/membership.ts'
import { KeptTexts } from '../panels/KeptTexts.tsx'
import { troubleKey } from '../panels/trouble.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { goTo } from '../ui/navigation.ts'
import { CodeForm } from './CodeForm.tsx'
import { useJoin } from './useJoin.ts'
import { usePageTitle } from './usePageTitle.ts'

interface BarredProps {
  /** The name of what is in the way. */
  why: string
  boardId: BoardId
  /** Tries once more to get in. */
  onAgain: () => void
}

/** Who may come in again with a link or a code. */
const withCode: readonly string[] = ['not-a-member', 'removed']
/** What only somebody else can change, or a newer page. To be let in is what the connection itself waits for. */
const untilSomebodyActs: readonly string[] = [
  ...['deleted', 'no-such-board', 'blocked', 'quarantined', 'waiting', 'client-too-old'],
  ...withCode,
]
/** What passes by itself. */
const passing: readonly string[] = ['no-contact', 'server-error', 'not-stored', 'too-many']
const retryMs = 4_000

/** Why there is no board to see, that nothing is lost, and what one can do about it. */
export function BarredPage({ why, boardId, onAgain }: BarredProps) {
  const { t } = useTranslation()
  const title = t(troubleKey('barredTitle', why)) as string
  usePageTitle(title)
  useReturn({ why, boardId, onAgain })
  return (
    <div className="barred">
      <header className="site-header">
        <a href="/" className="site-name">
          {t('home.name')}
        </a>
        <LanguageMenu />
      </header>
      <main>
        <div className="panel">
          {why === 'waiting' && <span className="waiting-mark" aria-hidden />}
          <div role="status">
            <h1>{title}</h1>
            <p>{t(troubleKey('barred', why)) as string}</p>
          </div>
          {withCode.includes(why) && <CodeAgain boardId={boardId} onAgain={onAgain} />}
          {!untilSomebodyActs.includes(why) && <Button onClick={onAgain}>{t('trouble.tryNow')}</Button>}
          {why === 'client-too-old' && (
            <Button variant="primary" onClick={() => location.reload()}>
              {t('trouble.reload')}
            </Button>
          )}
          {why !== 'waiting' && (
            <a className="ds-link" href="/">
              {t('home.toHome')}
            </a>
          )}
        </div>
        <KeptTexts boardId={boardId} />
      </main>
    </div>
  )
}

function CodeAgain({ boardId, onAgain }: Pick<BarredProps, 'boardId' | 'onAgain'>) {
  const { t } = useTranslation()
  const joining = useJoin((joined) =>
    joined === boardId ? onAgain() : goTo(routes.boardPage(joined), { replace: true }),
  )
  return <CodeForm joining={joining} label={t('home.codeLabel')} />
}

/** Tries again by itself when what was in the way has passed. */
function useReturn({ why, boardId, onAgain }: BarredProps): void {
  useEffect(() => {
    if (!passing.includes(why)) return
    const timer = setInterval(async () => {
      if ((await whyOut(boardId)) !== why) onAgain()
    }, retryMs)
    return () => clearInterval(timer)
  }, [why, boardId, onAgain])
}
