import { PresentationIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ScreenDialog } from './ScreenDialog.tsx'

/** Opens the facilitator's side of the big screen, apart from the bar that the button stands in. */
export function ScreenButton() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const name = t('screen.name')
  return (
    <>
      <Button icon={<PresentationIcon aria-hidden />} aria-label={name} title={name} onClick={() => setOpen(true)} />
      {open && createPortal(<ScreenDialog onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}
