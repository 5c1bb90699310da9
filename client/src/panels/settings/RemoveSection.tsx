import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { deleteBoard } from '../../connection/membership.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard } from '../boardContext.ts'
import { BoardDownload } from './CopySection.tsx'
import { TwoSteps } from './TwoSteps.tsx'

/** Deleting the board for everybody. */
export function RemoveSection() {
  const { t } = useTranslation()
  const board = useBoard()
  return (
    <>
      <p>{t('settings.remove.lead')}</p>
      <TwoSteps
        label={t('settings.remove.remove')}
        question={t('settings.remove.sure')}
        yes={t('settings.remove.yes')}
        no={t('settings.remove.no')}
        perform={() => board.finish('deletedByYou', () => deleteBoard(board.boardId))}
      >
        <p>{t('settings.remove.what')}</p>
        <p>{t('settings.remove.first')}</p>
        <div className="row">
          <BoardDownload />
          <PageLink className="ds-button" data-variant="secondary" href={routes.summaryPage(board.boardId)}>
            {t('settings.keeping.toSummary')}
          </PageLink>
        </div>
      </TwoSteps>
    </>
  )
}
