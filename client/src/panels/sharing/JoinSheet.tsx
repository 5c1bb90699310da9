import { formatInstant } from '@samtavle/shared/locale/dates'
import { QrCode } from '../../ui/QrCode.tsx'
import { useSession } from '../boardContext.ts'
import { useAddress, withoutScheme } from '../useAddress.ts'
import { addressOfCode } from './joinAddress.ts'
import { PrintedSheet } from './PrintedSheet.tsx'
import { useBoardWords } from './useBoardWords.ts'

/** The sheet for the wall or the table: how one joins, in the language of the board. */
export function JoinSheet({ code, expiresAt, onPrinted }: { code: string; expiresAt: number; onPrinted: () => void }) {
  const { title, locale } = useSession()
  const address = useAddress()
  const t = useBoardWords(locale)
  if (!t) return null
  const place = withoutScheme(address)
  return (
    <PrintedSheet lang={locale} onPrinted={onPrinted}>
      <p className="sheet-kicker">{t('share.sheet.title')}</p>
      <h1>{title || t('board.untitled')}</h1>
      <QrCode address={addressOfCode(address, code)} label={t('board.invite.qr')} />
      <p className="sheet-code">{code}</p>
      <p className="sheet-address">{place}</p>
      <ol>
        <li>{t('share.sheet.first')}</li>
        <li>{t('share.sheet.second', { address: place, code })}</li>
        <li>{t('share.sheet.third')}</li>
      </ol>
      <p className="sheet-foot">{t('share.sheet.valid', { time: formatInstant(expiresAt, locale) })}</p>
    </PrintedSheet>
  )
}
