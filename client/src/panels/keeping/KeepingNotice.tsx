import { formatDay } from '@samtavle/shared/locale/dates'
import { routes } from '@samtavle/shared/protocol/routes'
import { keptUntil } from '@samtavle/shared/rules/keeping'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useSession } from '../boardContext.ts'

/** Asks facilitators, before the notes go, whether the summary is archived; later is an answer for as long as the page is open. */
export function KeepingNotice() {
  const { t } = useTranslation()
  const board = useBoard()
  const { settings, brief, activeOn } = useSession()
  const [isPutOff, setPutOff] = useState(false)
  if (isPutOff) return null
  const lastActivity = Date.parse(`${activeOn}T12:00:00Z`)
  const { notes, result } = keptUntil({ settings, brief, due: [], lastActivity })
  const locale = currentLocale()
  return (
    <section className="panel notice" data-kind="warning" aria-labelledby="keeping-notice">
      <p id="keeping-notice">
        <strong>{t('summaryPage.keeping.question')}</strong>
      </p>
      <p>{t('summaryPage.keeping.lead', { notes: formatDay(notes, locale), result: formatDay(result, locale) })}</p>
      <div className="row">
        <PageLink className="ds-button" href={routes.summaryPage(board.boardId)}>
          {t('summaryPage.keeping.download')}
        </PageLink>
        <Button onClick={() => void board.command({ type: 'archived' })}>{t('summaryPage.keeping.archived')}</Button>
        <Button variant="tertiary" onClick={() => setPutOff(true)}>
          {t('summaryPage.keeping.later')}
        </Button>
      </div>
    </section>
  )
}
