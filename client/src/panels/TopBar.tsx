import { CogIcon, PersonGroupIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/PageLink.tsx'
import { useBoard, useOwn, useProgress, useSession } from './boardContext.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { ScreenButton } from './ScreenButton.tsx'
import { StepControl } from './StepControl.tsx'
import { InviteButton } from './sharing/InviteButton.tsx'

/** What board this is, where the meeting is, who is in, and how to get more people in. */
export function TopBar() {
  const { t } = useTranslation()
  const { title, locale } = useSession()
  const { here } = useProgress()
  const isFacilitator = useOwn().role === 'facilitator'
  const board = useBoard()
  return (
    <header className="top-bar">
      <div className="panel board-title">
        <h1 lang={locale} dir="auto">
          {title || t('board.untitled')}
        </h1>
        <SaveStatus />
      </div>
      <StepControl />
      <div className="top-bar-end">
        <p className="panel people">
          <PersonGroupIcon aria-hidden />
          {t('board.here', { count: here })}
        </p>
        <PageLink className="ds-button panel" data-variant="secondary" href={routes.summaryPage(board.boardId)}>
          {t('board.summary')}
        </PageLink>
        <PageLink
          className="ds-button panel"
          data-variant="secondary"
          data-icon
          href={routes.settingsPage(board.boardId)}
          aria-label={t('board.settings')}
          title={t('board.settings')}
        >
          <CogIcon aria-hidden />
        </PageLink>
        {isFacilitator && <ScreenButton />}
        {isFacilitator && <InviteButton />}
      </div>
    </header>
  )
}
