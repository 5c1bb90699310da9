import { QrCodeIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { InviteDialog } from '../InviteDialog.tsx'
import { NewBoardSetup } from '../NewBoardSetup.tsx'
import { ScreenButton } from '../ScreenButton.tsx'
import { StepControl } from '../StepControl.tsx'
import { FacilitatorPanel } from './FacilitatorPanel.tsx'

/** Leading from a phone: the same as on a large screen, without the canvas. */
export function FacilitatorPhone() {
  const { t } = useTranslation()
  const [inviting, setInviting] = useState(false)
  return (
    <>
      <div className="row">
        <StepControl />
        <ScreenButton />
        <Button
          icon={<QrCodeIcon aria-hidden />}
          aria-label={t('board.invite.open')}
          onClick={() => setInviting(true)}
        />
      </div>
      <FacilitatorPanel />
      <NewBoardSetup />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  )
}
