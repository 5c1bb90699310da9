import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { BriefButton } from './BriefButton.tsx'
import { useBoard, useOwn, useSession } from './boardContext.ts'

/** Pages about a board that are read like paper. */
export type PaperName = 'settings' | 'summary' | 'versions'

/** The head of a page about a board: the way back to it, and to its other page. */
export function PageHeader({ here }: { here: PaperName }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const { title, locale } = useSession()
  const { role } = useOwn()
  return (
    <header className="page-header no-print">
      <PageLink className="ds-button" data-variant="tertiary" href={routes.boardPage(boardId)}>
        <ArrowLeftIcon aria-hidden />
        {t('settings.toBoard')}
      </PageLink>
      <p lang={locale} dir="auto">
        {title || t('board.untitled')}
      </p>
      <span className="quiet">{t(`board.roles.${role}`)}</span>
      <BriefButton />
      {here === 'settings' ? (
        <PageLink className="ds-button" data-variant="tertiary" href={routes.summaryPage(boardId)}>
          {t('summaryPage.open')}
        </PageLink>
      ) : (
        <PageLink className="ds-button" data-variant="tertiary" href={routes.settingsPage(boardId)}>
          {t('board.settings')}
        </PageLink>
      )}
      <LanguageMenu />
    </header>
  )
}
