import { type ReactNode, useId } from 'react'

interface MeasureFieldProps {
  label: string
  /** The element with the text of the measure, which is part of the name: there is such a field for every measure. */
  textId: string
  className?: string
  children: (parts: { id: string; className: string; 'aria-labelledby': string }) => ReactNode
}

/** A labelled field of one measure among many. */
export function MeasureField({ label, textId, className, children }: MeasureFieldProps) {
  const id = useId()
  return (
    <div className={className}>
      <label id={`${id}-name`} htmlFor={id}>
        {label}
      </label>
      {children({ id, className: 'ds-input', 'aria-labelledby': `${id}-name ${textId}` })}
    </div>
  )
}
