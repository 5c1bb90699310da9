import { locales } from '@samtavle/shared/schema/choices'
import { useTranslation } from 'react-i18next'
import { useBoard, useSession } from '../boardContext.ts'
import { useSaving } from '../saving/useSaving.ts'
import { Setting } from './Setting.tsx'
import { SettingText } from './SettingText.tsx'

/** What the board is called, and which language it speaks. */
export function AboutSection() {
  const { t } = useTranslation()
  const board = useBoard()
  const { title, locale } = useSession()
  return (
    <>
      <SettingText
        label={t('settings.about.title')}
        stored={title}
        lang={locale}
        save={(text) => () => board.command({ type: 'title', title: text.trim() })}
      />
      <LocaleSetting />
    </>
  )
}

function LocaleSetting() {
  const { t } = useTranslation()
  const board = useBoard()
  const { locale: stored } = useSession()
  const label = t('settings.about.locale')
  const saving = useSaving(label)
  const save = (locale: (typeof locales)[number]) => () => board.command({ type: 'locale', locale })
  const choose = (value: string) => {
    const chosen = locales.find((locale) => locale === value)
    if (chosen) void saving.save(save(chosen), save(stored))
  }
  return (
    <Setting label={label} description={t('settings.about.localeHelp')} saving={saving}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          data-width="auto"
          value={stored}
          onChange={(event) => choose(event.target.value)}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {t(`home.languages.${locale}`)}
            </option>
          ))}
        </select>
      )}
    </Setting>
  )
}
