import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { routes, type SummaryFormat, summaryFormats } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useBoard } from '../boardContext.ts'

/** Formats that browsers show themselves, in a tab of their own. */
const shown: readonly SummaryFormat[] = ['html']

/** The report on paper, and as a file in every format there is. */
export function Downloads() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <div className="downloads no-print">
      <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => print()}>
        {t('summaryPage.print')}
      </Button>
      <span className="downloads-label" id="downloads">
        <DownloadIcon aria-hidden />
        {t('summaryPage.download')}
      </span>
      <ul aria-labelledby="downloads">
        {summaryFormats.map((format) => (
          <li key={format}>
            <a
              className="ds-link"
              href={routes.summary(boardId, format)}
              {...(shown.includes(format)
                ? { target: '_blank', rel: 'noopener' }
                : { download: `oppsummering.${format}` })}
            >
              {t(`summaryPage.formats.${format}`)}
              {shown.includes(format) && <span className="ds-sr-only">, {t('board.newWindow')}</span>}
            </a>
          </li>
        ))}
        <li>
          <a className="ds-link" href={routes.boardJson(boardId)} download="tavle.json">
            {t('summaryPage.board')}
          </a>
        </li>
      </ul>
    </div>
  )
}
