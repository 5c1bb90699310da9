import '../ui/css/settings.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { useOwn, useSession } from '../panels/boardContext.ts'
import { settingsSections } from '../panels/settings/settingsSections.ts'
import { goToPart } from '../ui/goToPart.ts'
import { PaperPage } from './PaperPage.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** The settings of a board: all of them for facilitators, for others what concerns them. */
export function SettingsPage({ board }: { board: BoardConnection }) {
  return (
    <PaperPage board={board} here="settings">
      <Settings />
    </PaperPage>
  )
}

function Settings() {
  const { t } = useTranslation()
  const { title } = useSession()
  const { role } = useOwn()
  const id = useId()
  const sections = Object.entries(settingsSections[role]) as [
    keyof typeof settingsSections.facilitator,
    (typeof settingsSections.facilitator)['about'],
  ][]
  usePageTitle([t('settings.title'), title].filter(Boolean).join(': '))
  return (
    <main className="settings">
      <header>
        <h1>{t('settings.title')}</h1>
        <p className="lead">{t(role === 'facilitator' ? 'settings.lead' : 'settings.leadMember')}</p>
      </header>
      {sections.length > 4 && (
        <nav aria-label={t('settings.parts')} className="settings-parts">
          <ul>
            {sections.map(([name]) => (
              <li key={name}>
                <a href={`#${id}-${name}`} onClick={(event) => goToPart(event, `${id}-${name}`)}>
                  {t(`settings.sections.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="settings-sections">
        {sections.map(
          ([name, Section]) =>
            Section && (
              <section key={name} className="panel settings-section" aria-labelledby={`${id}-${name}`}>
                <h2 id={`${id}-${name}`} tabIndex={-1}>
                  {t(`settings.sections.${name}`)}
                </h2>
                <Section />
              </section>
            ),
        )}
      </div>
    </main>
  )
}
