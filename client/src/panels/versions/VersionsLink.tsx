import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard } from '../boardContext.ts'

/** The way to the board as it was. */
export function VersionsLink() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <div className="setting-act">
      <p>{t('versions.openLead')}</p>
      <PageLink className="ds-button" data-variant="secondary" href={routes.versionsPage(boardId)}>
        {t('versions.open')}
      </PageLink>
    </div>
  )
}
