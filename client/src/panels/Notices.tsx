import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { useBoard, useBoardState } from './boardContext.ts'
import { isSoonLetGo } from './keeping/isSoonLetGo.ts'
import { troubleKey } from './trouble.ts'
import { useRuleNews } from './useRuleNews.ts'

/** Losing contact for less than this, in ms, is nobody's concern. */
const patienceMs = 3_000

const KeepingNotice = lazyPart(() => import('./keeping/KeepingNotice.tsx').then((part) => part.KeepingNotice))

/** What went otherwise than one meant, and whether there is contact with the board. */
export function Notices() {
  const { t } = useTranslation()
  const board = useBoard()
  const notice = useBoardState((state) => state.notice)
  const offline = useOffline()
  const storing = useBoardState((state) => state.storing)
  const { news, dismiss } = useRuleNews()
  const asksForArchive = useBoardState(({ session, own }) => isSoonLetGo(session, own, board.clock.now()))
  return (
    <div className="notices">
      {asksForArchive && (
        <Suspense>
          <KeepingNotice />
        </Suspense>
      )}
      <div role="status">
        {offline && (
          <div className="panel notice" data-kind="warning">
            <p>
              <strong>{t('trouble.offlineTitle')}.</strong> {t('trouble.offline')}
            </p>
          </div>
        )}
        {!storing && (
          <div className="panel notice" data-kind="warning">
            <p>{t('trouble.named.not-stored')}</p>
          </div>
        )}
        {news && (
          <div className="panel notice">
            <p>{news}</p>
            <Button onClick={dismiss}>{t('trouble.dismiss')}</Button>
          </div>
        )}
      </div>
      <div role="alert">
        {notice && (
          <div className="panel notice" key={notice.id}>
            <p>{t(troubleKey('named', notice.what)) as string}</p>
            <Button onClick={() => board.dismissNotice()}>{t('trouble.dismiss')}</Button>
          </div>
        )}
      </div>
    </div>
  )
}

/** Whether there has been no contact for a while. */
function useOffline(): boolean {
  const contact = useBoardState((state) => state.contact)
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    if (contact !== 'none') return setOffline(false)
    const timer = setTimeout(() => setOffline(true), patienceMs)
    return () => clearTimeout(timer)
  }, [contact])
  return offline
}
