import type { ComponentProps, ReactNode } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** `primary` is the one likely thing to do; there is at most one in a panel. */
  variant?: 'primary' | 'secondary' | 'tertiary'
  icon?: ReactNode
  children?: ReactNode
  busy?: boolean
}

/** A button of Designsystemet. One that only has an icon needs an `aria-label`. */
export function Button({ variant = 'secondary', icon, children, busy = false, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`ds-button ${className}`}
      data-variant={variant}
      data-icon={children ? undefined : true}
      aria-busy={busy || undefined}
    >
      {icon}
      {children}
    </button>
  )
}
