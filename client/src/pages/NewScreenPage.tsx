import '../ui/css/screen.css'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { goTo } from '../ui/navigation.ts'
import { useWakeLock } from '../ui/useWakeLock.ts'
import { PairingCode } from './PairingCode.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** A big screen that does not know yet what it is to show. */
export function NewScreenPage() {
  const { t } = useTranslation()
  usePageTitle(t('screen.name'))
  useWakeLock()
  return (
    <div className="screen">
      <main className="screen-message">
        <h1>{t('screen.name')}</h1>
        <PairingCode onPaired={(boardId) => goTo(routes.screenPage(boardId), { replace: true })} />
      </main>
    </div>
  )
}
