import { NewBoardSetup } from '../NewBoardSetup.tsx'
import { ScreenButton } from '../ScreenButton.tsx'
import { StepControl } from '../StepControl.tsx'
import { InviteButton } from '../sharing/InviteButton.tsx'
import { FacilitatorPanel } from './FacilitatorPanel.tsx'

/** Leading from a phone: the same as on a large screen, without the canvas. */
export function FacilitatorPhone() {
  return (
    <>
      <div className="row">
        <StepControl />
        <ScreenButton />
        <InviteButton iconOnly />
      </div>
      <FacilitatorPanel />
      <NewBoardSetup />
    </>
  )
}
