import { locales } from '@samtavle/shared/schema/choices'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLocale, currentLocale } from '../i18n/i18n.ts'

/** Chooses the language of the interface on this device. */
export function LanguageMenu() {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="language">
      <label htmlFor={id} className="ds-sr-only">
        {t('home.language')}
      </label>
      <select
        id={id}
        className="ds-input"
        data-width="auto"
        value={currentLocale()}
        onChange={(event) => {
          const chosen = locales.find((locale) => locale === event.target.value)
          if (chosen) void chooseLocale(chosen)
        }}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {t(`home.languages.${locale}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
