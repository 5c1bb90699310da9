import { DownloadIcon } from '@navikt/aksel-icons'
import { type SummaryFormat, summaryFormats } from '@samtavle/shared/protocol/routes'
import type { Choice } from '@samtavle/shared/summary/choice'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchReport } from '../../connection/summaries.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useBoard } from '../boardContext.ts'
import { useReport } from './reportContext.ts'

type Making = { is: 'making' | 'made' | 'trouble'; format: SummaryFormat } | null

/** The report as it has been put together, in each format; says how it goes, since a long one takes a while. */
export function TailoredFiles({ choice }: { choice: Choice }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const { words } = useReport()
  const [making, setMaking] = useState<Making>(null)
  const isBusy = making?.is === 'making'
  const download = async (format: SummaryFormat) => {
    if (isBusy) return
    setMaking({ is: 'making', format })
    try {
      saveFile(await fetchReport(boardId, format, choice), `${words.summary}.${format}`)
      setMaking({ is: 'made', format })
    } catch {
      setMaking({ is: 'trouble', format })
    }
  }
  return (
    <div className="tailored-files">
      <h3 id="tailored-files">{t('summaryPage.tailor.files')}</h3>
      <ul aria-labelledby="tailored-files">
        {summaryFormats.map((format) => (
          <li key={format}>
            <Button
              variant={format === 'docx' ? 'primary' : 'secondary'}
              icon={<DownloadIcon aria-hidden />}
              busy={isBusy && making.format === format}
              aria-disabled={isBusy || undefined}
              onClick={() => void download(format)}
            >
              {t(`summaryPage.formats.${format}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={making?.is === 'trouble' ? 'warning' : 'quiet'}>
        {making && t(`summaryPage.tailor.${making.is}`, { format: t(`summaryPage.formats.${making.format}`) })}
      </p>
    </div>
  )
}
