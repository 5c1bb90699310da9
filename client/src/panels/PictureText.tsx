import { limits } from '@samtavle/shared/schema/limits'
import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field.tsx'

interface PictureTextProps {
  text: string
  /** Whether it only adorns, and nothing is to be said of it. */
  isOrnament: boolean
  onChange: (part: { text: string } | { isOrnament: boolean }) => void
}

/** What a picture shows, in words for those who do not see it, or that there is nothing to say. */
export function PictureText({ text, isOrnament, onChange }: PictureTextProps) {
  const { t } = useTranslation()
  return (
    <>
      <Field label={t('whiteboard.picture.shows')} description={t('whiteboard.picture.showsHelp')}>
        {(parts) => (
          <textarea
            {...parts}
            className="ds-input"
            rows={3}
            value={isOrnament ? '' : text}
            disabled={isOrnament}
            required={!isOrnament}
            maxLength={limits.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </Field>
      <label className="check-line">
        <input
          type="checkbox"
          className="ds-input"
          checked={isOrnament}
          onChange={(event) => onChange({ isOrnament: event.target.checked })}
        />
        {t('whiteboard.picture.ornament')}
      </label>
    </>
  )
}
