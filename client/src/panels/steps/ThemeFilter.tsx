import { useTranslation } from 'react-i18next'
import type { RoundOption } from '../../actions/dots.ts'
import { Field } from '../../ui/Field.tsx'
import { useContent, useSession } from '../boardContext.ts'

/** Lists longer than this are read theme by theme. */
const longList = 25

interface ThemeFilterProps {
  options: readonly RoundOption[]
  /** The id of the theme that is shown; '' for what is in none, null for everything. */
  theme: string | null
  onChange: (theme: string | null) => void
}

/** Shows a long list of proposals one theme at a time; nothing where there is no need. */
export function ThemeFilter({ options, theme, onChange }: ThemeFilterProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { themes } = useContent()
  const present = [...themes.values()].filter(({ id, live }) => live && options.some((option) => option.theme === id))
  if (options.length <= longList || present.length === 0) return null
  return (
    <Field label={t('voting.filter')}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          value={theme ?? 'all'}
          onChange={({ target }) => onChange(target.value === 'all' ? null : target.value)}
        >
          <option value="all">{t('voting.allThemes')}</option>
          {present.map(({ id, title }) => (
            <option key={id} value={id} lang={locale}>
              {title}
            </option>
          ))}
          <option value="">{t('voting.noTheme')}</option>
        </select>
      )}
    </Field>
  )
}
