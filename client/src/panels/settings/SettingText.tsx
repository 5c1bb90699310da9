import { limits } from '@samtavle/shared/schema/limits'
import { useSaving } from '../saving/useSaving.ts'
import { useTyped } from '../saving/useTyped.ts'
import { Setting } from './Setting.tsx'

interface SettingTextProps {
  label: string
  description?: string
  stored: string
  /** What saves a text. */
  save: (text: string) => () => Promise<unknown>
  /** The field is as high as so many lines; without it, it is one line. */
  rows?: number
  type?: 'text' | 'date'
  lang?: string
  placeholder?: string
}

/** A text of the board that is saved while one writes it. */
export function SettingText({ label, description, stored, save, rows, type = 'text', ...rest }: SettingTextProps) {
  const saving = useSaving(label)
  const typed = useTyped(stored, (text, before) => saving.save(save(text), save(before)))
  const shared = {
    ...rest,
    className: 'ds-input',
    'aria-invalid': saving.state.is === 'refused' || undefined,
    value: typed.text,
    onBlur: typed.finish,
  }
  return (
    <Setting label={label} description={description} saving={saving}>
      {(parts) =>
        rows ? (
          <textarea
            {...parts}
            {...shared}
            rows={rows}
            maxLength={limits.text}
            onChange={(event) => typed.change(event.target.value)}
          />
        ) : (
          <input
            {...parts}
            {...shared}
            type={type}
            maxLength={limits.line}
            onChange={(event) => typed.change(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && typed.finish()}
          />
        )
      }
    </Setting>
  )
}
