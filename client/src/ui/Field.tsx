import { type ReactNode, useId } from 'react'

/** What ties an input to its label, its description and what is wrong with it. */
export interface FieldParts {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps {
  label: string
  description?: string | undefined
  error?: string | undefined
  /** The label is there for screen readers only. */
  hideLabel?: boolean
  children: (parts: FieldParts) => ReactNode
}

/** A labelled field of a form; the input is given what belongs to it. */
export function Field({ label, description, error, hideLabel = false, children }: FieldProps) {
  const id = useId()
  const describing = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="ds-field">
      <label className={hideLabel ? 'ds-sr-only' : 'ds-label'} htmlFor={id}>
        {label}
      </label>
      {description && (
        <div data-field="description" id={`${id}-about`}>
          {description}
        </div>
      )}
      {children({ id, 'aria-describedby': describing || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="ds-validation-message" id={`${id}-error`} data-color="danger">
          {error}
        </p>
      )}
    </div>
  )
}
