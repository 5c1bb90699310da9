import { useTranslation } from 'react-i18next'
import { QrCode } from '../../ui/QrCode.tsx'
import { useSession } from '../boardContext.ts'
import { useAddress, withoutScheme } from '../useAddress.ts'

/** An address longer than this is set smaller, so that it is less broken up. */
const longAddress = 28

/** How to get in while the door is open. The code is on it, never a secret that lasts: this hangs on a wall. */
export function JoinCard({ size }: { size: 'large' | 'small' }) {
  const { t } = useTranslation()
  const { door } = useSession()
  const address = useAddress()
  const typed = withoutScheme(address)
  if (!door) return null
  return (
    <aside className="screen-join" data-size={size} aria-label={t('screen.join.label')}>
      <QrCode address={`${address}/j/${door.code.replace(/\s/g, '')}`} label={t('board.invite.qr')} />
      <p className="screen-code">
        <span className="ds-sr-only">{t('board.invite.code')} </span>
        {door.code}
      </p>
      <p className="screen-address">
        {t('screen.join.how')} <strong data-long={typed.length > longAddress || undefined}>{typed}</strong>
      </p>
    </aside>
  )
}

/** The same in one line, where the notes need the room. */
export function JoinLine() {
  const { t } = useTranslation()
  const { door } = useSession()
  const address = useAddress()
  if (!door) return null
  return (
    <p className="screen-join-line">
      {t('screen.join.line')} <strong>{withoutScheme(address)}</strong> · {t('board.invite.code')}{' '}
      <strong>{door.code}</strong>
    </p>
  )
}
