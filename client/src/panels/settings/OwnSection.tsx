import type { Own } from '@samtavle/shared/protocol/events'
import { useTranslation } from 'react-i18next'
import { forgetMe } from '../../connection/membership.ts'
import { useBoard, useOwn } from '../boardContext.ts'
import { OwnDownloads } from './OwnDownloads.tsx'
import { ReturnCode } from './ReturnCode.tsx'
import { TwoSteps } from './TwoSteps.tsx'

/** What one has written oneself, and having all of it deleted. */
export function OwnSection() {
  const { t } = useTranslation()
  const board = useBoard()
  const own = useOwn()
  const { cards, drafts } = own
  const isKnown = holdsAnything(own)
  return (
    <>
      <p>
        {cards.length + drafts.length === 0 && t('settings.own.none')}
        {cards.length > 0 && t('settings.own.count', { count: cards.length })}{' '}
        {drafts.length > 0 && t('settings.own.drafts', { count: drafts.length })}
      </p>
      {isKnown && <OwnDownloads />}
      <ReturnCode />
      {isKnown && (
        <TwoSteps
          label={t('settings.own.remove')}
          question={t('settings.own.sure')}
          yes={t('settings.own.yes')}
          perform={() => board.finish('forgotten', () => forgetMe(board.boardId))}
        >
          <p>{t('settings.own.what')}</p>
          <p>{t('settings.own.stays')}</p>
        </TwoSteps>
      )}
    </>
  )
}

/** Whether the server has anything of somebody's to hand out or to delete; open answers and a name count too. */
const holdsAnything = ({ cards, drafts, answers, answersOfOthers, name }: Own): boolean =>
  name !== null ||
  cards.length + drafts.length > 0 ||
  [answers, ...answersOfOthers].some((given) => Object.keys(given).length > 0)
