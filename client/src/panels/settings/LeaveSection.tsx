import { useTranslation } from 'react-i18next'
import { leaveBoard } from '../../connection/membership.ts'
import { useBoard, useOwn } from '../boardContext.ts'
import { TwoSteps } from './TwoSteps.tsx'

/** *Forlat*: this browser forgets the board. */
export function LeaveSection() {
  const { t } = useTranslation()
  const board = useBoard()
  const { role } = useOwn()
  return (
    <>
      <p>{t('settings.leave.lead')}</p>
      <TwoSteps
        label={t('settings.leave.leave')}
        question={t('settings.leave.sure')}
        yes={t('settings.leave.yes')}
        perform={() => board.finish('left', () => leaveBoard(board.boardId))}
      >
        {role !== 'viewer' && <p>{t('settings.leave.what')}</p>}
        <p>{t(role === 'facilitator' ? 'settings.leave.facilitator' : 'settings.leave.back')}</p>
      </TwoSteps>
    </>
  )
}
