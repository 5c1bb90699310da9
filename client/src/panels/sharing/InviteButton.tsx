import { QrCodeIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { InviteDialog } from '../InviteDialog.tsx'
import { useWaiting } from './useWaiting.ts'

/** Getting people in, and a sign when some are waiting to be let in. */
export function InviteButton({ iconOnly = false }: { iconOnly?: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { count } = useWaiting()
  const waiting = count > 0 ? t('share.waiting', { count }) : ''
  const badge = waiting && (
    <span key="badge" className="waiting-badge">
      {iconOnly ? count : waiting}
    </span>
  )
  return (
    <>
      <Button
        variant={iconOnly ? 'secondary' : 'primary'}
        className="invite-button"
        icon={<QrCodeIcon aria-hidden />}
        aria-label={iconOnly ? [t('board.invite.open'), waiting].filter(Boolean).join(', ') : undefined}
        onClick={() => setOpen(true)}
      >
        {iconOnly ? badge : [t('board.invite.open'), badge]}
      </Button>
      {open && createPortal(<InviteDialog onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}
