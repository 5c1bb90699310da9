import { limits } from '@samtavle/shared/schema/limits'
import { useId } from 'react'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import { useSaving } from '../saving/useSaving.ts'
import { useTyped } from '../saving/useTyped.ts'

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
  const id = useId()
  const saving = useSaving(label)
  const typed = useTyped(stored, (text, before) => saving.save(save(text), save(before)))
  const parts = {
    ...rest,
    id,
    className: 'ds-input',
    'aria-describedby': description ? `${id}-about` : undefined,
    'aria-invalid': saving.state.is === 'refused' || undefined,
    value: typed.text,
    onBlur: typed.finish,
  }
  return (
    <div className="setting">
      <div className="setting-head">
        <label className="ds-label" htmlFor={id}>
          {label}
        </label>
        <SavedMark saving={saving} what={label} />
      </div>
      {description && (
        <p className="quiet" id={`${id}-about`}>
          {description}
        </p>
      )}
      {rows ? (
        <textarea
          {...parts}
          rows={rows}
          maxLength={limits.text}
          onChange={(event) => typed.change(event.target.value)}
        />
      ) : (
        <input
          {...parts}
          type={type}
          maxLength={limits.line}
          onChange={(event) => typed.change(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && typed.finish()}
        />
      )}
      <RefusedMark saving={saving} />
    </div>
  )
}
