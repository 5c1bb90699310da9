import '../ui/css/paper.css'
import { formatInstant } from '@samtavle/shared/locale/dates'
import type { DeletionReceipt } from '@samtavle/shared/protocol/ownData'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../i18n/i18n.ts'
import type { Farewell } from '../panels/farewells.ts'
import { ReceiptDownload, ReceiptNumbers } from '../panels/settings/Receipt.tsx'
import { Button } from '../ui/Button.tsx'
import { usePageTitle } from './usePageTitle.ts'

interface FarewellPageProps {
  why: Farewell
  title: string
  receipt: DeletionReceipt | null
}

/** The receipt for what one has just done: deleted the board or all of one's own on it, or left it. */
export function FarewellPage({ why, title, receipt }: FarewellPageProps) {
  const { t } = useTranslation()
  const [now] = useState(Date.now)
  const at = receipt?.at ?? now
  const key = keyOf[why]
  const heading = t(`settings.farewell.${key}Title`)
  usePageTitle(heading)
  return (
    <div className="barred farewell">
      <main>
        <div className="panel" role="status">
          <h1>{heading}</h1>
          <p className="lead">{t(`settings.farewell.${key}`, { title, time: formatInstant(at, currentLocale()) })}</p>
          <p>{t(`settings.farewell.${key}What`)}</p>
          {receipt && <ReceiptNumbers receipt={receipt} />}
          <div className="row no-print">
            {receipt && <Button onClick={() => print()}>{t('settings.farewell.print')}</Button>}
            {receipt && <ReceiptDownload receipt={receipt} title={title} heading={heading} />}
            <a className="ds-button" data-variant="primary" href="/">
              {t('home.toHome')}
            </a>
          </div>
        </div>
      </main>
    </div>
  )
}

const keyOf = { deletedByYou: 'deleted', forgotten: 'forgotten', left: 'left' } as const
