import type { ComponentProps } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, runAction } from '../actions/action.ts'
import { Button } from '../ui/Button.tsx'
import { useActionContext } from './boardContext.ts'

type ActionButtonProps = Omit<ComponentProps<typeof Button>, 'onClick' | 'disabled' | 'busy'> & {
  action: Action
  /** Shows the icon alone; the label is read out and appears as a tooltip. */
  iconOnly?: boolean
  /** Called after it has been performed. */
  onDone?: () => void
}

/** A button that performs an action and is called what the action is called. */
export function ActionButton({ action, iconOnly = false, onDone, children, ...rest }: ActionButtonProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const [busy, setBusy] = useState(false)
  // A button that is disabled loses the focus: one that was just used is only said to be, until it is left.
  const [used, setUsed] = useState(false)
  const enabled = action.enabled(context)
  const label = t(action.label, action.values ?? {}) as string
  const perform = async () => {
    if (busy || !enabled) return
    setBusy(true)
    setUsed(true)
    await runAction(action, context)
    setBusy(false)
    onDone?.()
  }
  return (
    <Button
      {...(iconOnly ? { 'aria-label': label, title: label } : {})}
      {...rest}
      busy={busy}
      disabled={!enabled && !used}
      aria-disabled={busy || !enabled || undefined}
      onBlur={() => setUsed(false)}
      onClick={() => void perform()}
    >
      {iconOnly ? undefined : (children ?? label)}
    </Button>
  )
}
