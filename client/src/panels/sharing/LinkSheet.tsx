import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useSession } from '../boardContext.ts'
import { PrintedSheet } from './PrintedSheet.tsx'

/** The facilitator link on paper, for the drawer and not for the wall. */
export function LinkSheet({ link, onPrinted }: { link: string; onPrinted: () => void }) {
  const { t } = useTranslation()
  const { title } = useSession()
  return (
    <PrintedSheet lang={currentLocale()} onPrinted={onPrinted}>
      <p className="sheet-kicker">{t('share.keep.sheetTitle')}</p>
      <h1>{title || t('board.untitled')}</h1>
      <QrCode address={link} label={t('board.keepLink.qr')} />
      <p className="sheet-link">{link}</p>
      <p>{t('share.keep.sheetLead', { title: title || t('board.untitled') })}</p>
    </PrintedSheet>
  )
}
