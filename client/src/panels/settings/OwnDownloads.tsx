import { DownloadIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../boardContext.ts'

/** Everything that one has written oneself, as a file: to read, or for another program. */
export function OwnDownloads() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <div className="setting-act">
      <p>{t('ownData.lead')}</p>
      <div className="row">
        {(['txt', 'json'] as const).map((format) => (
          <a
            key={format}
            className="ds-button"
            data-variant="secondary"
            href={routes.ownData(boardId, format)}
            download={t(`ownData.files.${format}`)}
          >
            <DownloadIcon aria-hidden />
            {t(`ownData.formats.${format}`)}
          </a>
        ))}
      </div>
    </div>
  )
}
