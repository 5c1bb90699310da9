import { limits } from '@samtavle/shared/schema/limits'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field.tsx'

interface ThemeFieldsProps {
  title: string
  definition: string
  onChange: (part: { title: string } | { definition: string }) => void
}

/** What a theme is called, and what it is about. */
export function ThemeFields({ title, definition, onChange }: ThemeFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Field label={t('board.theme.name')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            value={title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('list.theme.definition')} description={t('list.theme.definitionHelp')}>
        {(parts) => (
          <textarea
            {...parts}
            className="ds-input"
            rows={2}
            maxLength={limits.text}
            value={definition}
            onChange={(event) => onChange({ definition: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
