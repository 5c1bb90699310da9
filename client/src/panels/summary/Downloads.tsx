import { PencilIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { pictureFormats, routes, type SummaryFormat, summaryFormats } from '@samtavle/shared/protocol/routes'
import type { Choice } from '@samtavle/shared/summary/choice'
import { sectionIds } from '@samtavle/shared/summary/sections'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useOwn } from '../boardContext.ts'

/** Formats that browsers show themselves, in a tab of their own. */
const shown: readonly SummaryFormat[] = ['html']

/** The report on paper, and as a file in every format there is; facilitators can put it together as they want it first. */
export function Downloads({ tailor }: { tailor: (choice: Choice) => void }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const isFacilitator = useOwn().role === 'facilitator'
  return (
    <div className="downloads no-print">
      <div className="downloads-acts">
        <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => print()}>
          {t('summaryPage.print')}
        </Button>
        {isFacilitator && (
          <Button icon={<PencilIcon aria-hidden />} onClick={() => tailor({ sections: [...sectionIds], foreword: '' })}>
            {t('summaryPage.tailor.open')}
          </Button>
        )}
        <PageLink className="ds-link" href={routes.nextPage(boardId)}>
          {t('summaryPage.onlyNext')}
        </PageLink>
      </div>
      <ReportFiles />
      <BoardFiles />
    </div>
  )
}

function ReportFiles() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <Files label={t('summaryPage.download')}>
      {summaryFormats.map((format) => (
        <li key={format}>
          <a
            className="ds-link"
            href={routes.summary(boardId, format)}
            {...(shown.includes(format) ? { target: '_blank', rel: 'noopener' } : { download: true })}
          >
            {t(`summaryPage.formats.${format}`)}
            {shown.includes(format) && <span className="ds-sr-only">, {t('board.newWindow')}</span>}
          </a>
        </li>
      ))}
    </Files>
  )
}

function BoardFiles() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <Files label={t('summaryPage.downloadBoard')}>
      {pictureFormats.map((format) => (
        <li key={format}>
          <a className="ds-link" href={routes.boardPicture(boardId, format)} download>
            {t(`summaryPage.pictures.${format}`)}
          </a>
        </li>
      ))}
      <li>
        <a className="ds-link" href={routes.boardJson(boardId)} download="tavle.json">
          {t('summaryPage.board')}
        </a>
      </li>
    </Files>
  )
}

/** Links to files in a row, after what they are files of. */
function Files({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    <div className="downloads-files">
      <p id={id}>{label}</p>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  )
}
