import { useTranslation } from 'react-i18next'
import { forgetMe } from '../../connection/membership.ts'
import { useBoard, useOwn } from '../boardContext.ts'
import { CalmSwitch } from './CalmSwitch.tsx'
import { OwnDownloads } from './OwnDownloads.tsx'
import { ReturnCode } from './ReturnCode.tsx'
import { TwoSteps } from './TwoSteps.tsx'

/** What one has written oneself, and having all of it deleted. */
export function OwnSection() {
  const { t } = useTranslation()
  const board = useBoard()
  const { cards, drafts } = useOwn()
  return (
    <>
      <p>
        {cards.length + drafts.length === 0 && t('settings.own.none')}
        {cards.length > 0 && t('settings.own.count', { count: cards.length })}{' '}
        {drafts.length > 0 && t('settings.own.drafts', { count: drafts.length })}
      </p>
      <CalmSwitch />
      <OwnDownloads />
      <ReturnCode />
      <TwoSteps
        label={t('settings.own.remove')}
        question={t('settings.own.sure')}
        yes={t('settings.own.yes')}
        perform={() => board.finish('forgotten', () => forgetMe(board.boardId))}
      >
        <p>{t('settings.own.what')}</p>
        <p>{t('settings.own.stays')}</p>
      </TwoSteps>
    </>
  )
}
