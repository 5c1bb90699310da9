import { DownloadIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../boardContext.ts'
import { DuplicateBoard } from '../making/DuplicateBoard.tsx'
import { VersionsLink } from '../versions/VersionsLink.tsx'
import { MethodDownload } from './MethodDownload.tsx'

/** The whole board as a file. */
export function CopySection() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <>
      <div className="setting-act">
        <p>{t('settings.copy.lead')}</p>
        <p className="quiet">{t('settings.copy.again')}</p>
        <BoardDownload />
      </div>
      <DuplicateBoard boardId={boardId} />
      <MethodDownload />
      <VersionsLink />
    </>
  )
}

export function BoardDownload() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <div>
      <a className="ds-button" data-variant="secondary" href={routes.boardJson(boardId)} download="tavle.json">
        <DownloadIcon aria-hidden />
        {t('settings.copy.download')}
      </a>
    </div>
  )
}
