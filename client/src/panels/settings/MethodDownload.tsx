import { DownloadIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../boardContext.ts'

/** The board as a method of one's own, and where to open such a file. */
export function MethodDownload() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <div>
      <p>{t('ownMethods.lead')}</p>
      <p className="quiet">{t('ownMethods.again')}</p>
      <a className="ds-button" data-variant="secondary" href={routes.methodJson(boardId)} download="metode.json">
        <DownloadIcon aria-hidden />
        {t('ownMethods.download')}
      </a>
    </div>
  )
}
