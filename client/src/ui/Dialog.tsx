import { XMarkIcon } from '@navikt/aksel-icons'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { tieDashes } from './tieDashes.ts'

interface DialogProps {
  title: string
  onClose: () => void
  className?: string
  children: ReactNode
}

/** A dialog over the page, for as long as it is rendered. Escape and the cross close it. */
export function Dialog({ title, onClose, className = '', children }: DialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      // One that is taken away open, as when something has been done in it, gives nothing back by itself.
      const isLost = document.activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog className={`ds-dialog dialog ${className}`} ref={dialog} onClose={onClose} aria-labelledby={heading}>
      <Button
        variant="tertiary"
        className="dialog-close"
        aria-label={t('board.close')}
        icon={<XMarkIcon aria-hidden />}
        onClick={() => dialog.current?.close()}
      />
      <h2 id={heading} className="ds-heading" data-size="sm">
        {tieDashes(title)}
      </h2>
      {children}
    </dialog>
  )
}
