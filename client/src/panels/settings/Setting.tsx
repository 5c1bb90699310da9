import { type ReactNode, useId } from 'react'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import type { Saving } from '../saving/useSaving.ts'

interface SettingProps {
  label: string
  description?: string | undefined
  saving: Saving
  /** The field, given what ties it to its label. */
  children: (parts: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** One thing that can be set, with its name, what it is about, and whether its change is saved. */
export function Setting({ label, description, saving, children }: SettingProps) {
  const id = useId()
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
      {children({ id, 'aria-describedby': description ? `${id}-about` : undefined })}
      <RefusedMark saving={saving} />
    </div>
  )
}
