import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { CodeForm } from './CodeForm.tsx'
import { useJoin } from './useJoin.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Where a QR leads: straight in when the code is right, else to a field for it. */
export function JoinPage({ code }: { code: string }) {
  const { t } = useTranslation()
  const joining = useJoin()
  usePageTitle(t('home.joinTitle'))
  const { join } = joining
  // biome-ignore lint/correctness/useExhaustiveDependencies: joining is tried once for each code that leads here
  useEffect(() => {
    if (code) void join(code)
  }, [code])
  if (code && joining.busy) return <Waiting label={t('home.joining')} />
  return (
    <div className="join-page">
      <header className="site-header">
        <a href="/" className="site-name">
          {t('home.name')}
        </a>
        <LanguageMenu />
      </header>
      <main>
        <h1>{t('home.joinTitle')}</h1>
        <p className="lead">{t('home.joinLead')}</p>
        <CodeForm joining={joining} label={t('home.codeLabel')} first={code} />
      </main>
    </div>
  )
}
