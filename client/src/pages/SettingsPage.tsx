import '../ui/css/settings.css'
import '../ui/css/settingAct.css'
import { useTranslation } from 'react-i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { useOwn, useSession } from '../panels/boardContext.ts'
import { type SettingsSection, settingsSections } from '../panels/settings/settingsSections.ts'
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
  const isFacilitator = role === 'facilitator'
  const sections = settingsSections[role]
  usePageTitle([t('settings.title'), title].filter(Boolean).join(': '))
  return (
    <main className="settings" data-short={!isFacilitator || undefined}>
      <header>
        <h1>{t('settings.title')}</h1>
        <p className="lead">{t(isFacilitator ? 'settings.lead' : 'settings.leadMember')}</p>
      </header>
      {isFacilitator && <Parts sections={sections} />}
      <div className="settings-sections">
        {sections.map(({ name, Section }) => (
          <section key={name} className="panel settings-section" aria-labelledby={headingOf(name)}>
            <h2 id={headingOf(name)} tabIndex={-1}>
              {t(`settings.sections.${name}`)}
            </h2>
            <Section />
          </section>
        ))}
      </div>
    </main>
  )
}

/** The way to each section of a long page. */
function Parts({ sections }: { sections: readonly SettingsSection[] }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('settings.parts')} className="settings-parts">
      <ul>
        {sections.map(({ name }) => (
          <li key={name}>
            <a href={`#${headingOf(name)}`} onClick={(event) => goToPart(event, headingOf(name))}>
              {t(`settings.sections.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const headingOf = (name: SettingsSection['name']): string => `settings-${name}`
