import { limits } from '@samtavle/shared/schema/limits'
import { Field } from '../../ui/Field.tsx'
import { useSession } from '../boardContext.ts'

interface LongFieldProps {
  label: string
  description?: string
  value: string
  onChange: (text: string) => void
}

/** A field for a few sentences in the language of the board. */
export function LongField({ label, description, value, onChange }: LongFieldProps) {
  const { locale } = useSession()
  return (
    <Field label={label} description={description}>
      {(parts) => (
        <textarea
          {...parts}
          className="ds-input"
          rows={2}
          lang={locale}
          maxLength={limits.text}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
