import '../../ui/css/making.css'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import { CodeForm } from '../CodeForm.tsx'
import { useJoin } from '../useJoin.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { MakingSection } from './MakingSection.tsx'
import { MyBoards } from './MyBoards.tsx'

// Last, so that its arrival moves nothing.
const OwnMethods = lazyPart(() => import('./OwnMethods.tsx').then(({ OwnMethods }) => OwnMethods))

/** One sentence and two choices: join a board, or make one. */
export function HomePage() {
  const { t } = useTranslation()
  const joining = useJoin()
  usePageTitle(t('home.name'))
  return (
    <div className="home">
      <header className="site-header">
        <span className="site-name">{t('home.name')}</span>
        <nav className="site-nav" aria-label={t('making.pages')}>
          <a href="#making">{t('making.methods')}</a>
          <a href="#mine">{t('making.mine.title')}</a>
        </nav>
        <LanguageMenu />
      </header>
      <main>
        <div className="hero">
          <div>
            <h1>
              {t('home.first')}
              <br />
              {t('home.second')}
            </h1>
            <p className="lead">{t('home.lead')}</p>
          </div>
          <section className="panel join-card" aria-label={t('home.joinLabel')}>
            <CodeForm joining={joining} label={t('home.joinLabel')} />
            <p className="quiet">{t('home.joinHelp')}</p>
          </section>
        </div>
        <MakingSection />
        <MyBoards />
        <Suspense>
          <OwnMethods />
        </Suspense>
      </main>
      <footer className="site-footer">{t('making.privacy')}</footer>
    </div>
  )
}
