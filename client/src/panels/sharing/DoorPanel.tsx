import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { formatInstant } from '@samtavle/shared/locale/dates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openDoorTo } from '../../actions/door.ts'
import { closeDoor } from '../../actions/steps.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useProgress } from '../boardContext.ts'
import { useAddress, withoutScheme } from '../useAddress.ts'
import { JoinSheet } from './JoinSheet.tsx'
import { addressOfCode } from './joinAddress.ts'
import { useDoor } from './useDoor.ts'
import { WaitingPeople, WaitingRoomCheck } from './WaitingRoom.tsx'

/** The way in for people in the room: a code and a QR of it, for as long as the door is open. Never a lasting secret. */
export function DoorPanel() {
  const { t } = useTranslation()
  const door = useDoor()
  const [wantsRoom, setWantsRoom] = useState(door?.waitingRoom ?? false)
  const check = <WaitingRoomCheck wanted={wantsRoom} onChange={setWantsRoom} />
  if (!door) {
    return (
      <div className="door-closed">
        <p>{t('board.invite.doorClosed')}</p>
        {check}
        <ActionButton action={openDoorTo(wantsRoom)} variant="primary" />
        <WaitingPeople />
      </div>
    )
  }
  return (
    <>
      <OpenDoor code={door.code} expiresAt={door.expiresAt} />
      <WaitingPeople />
      {check}
    </>
  )
}

function OpenDoor({ code, expiresAt }: { code: string; expiresAt: number }) {
  const { t } = useTranslation()
  const address = useAddress()
  const { here } = useProgress()
  const [prints, setPrints] = useState(false)
  return (
    <div className="door">
      <QrCode address={addressOfCode(address, code)} label={t('board.invite.qr')} />
      <p className="door-how">{t('board.invite.howTo', { address: withoutScheme(address) })}</p>
      <p className="door-code">
        <span className="ds-sr-only">{t('board.invite.code')} </span>
        {code}
      </p>
      <p className="quiet">
        {t('board.invite.until', { time: formatInstant(expiresAt, currentLocale()) })}{' '}
        {t('share.inside', { count: here })}
      </p>
      <div className="row">
        <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => setPrints(true)}>
          {t('share.print')}
        </Button>
        <ActionButton action={closeDoor} />
      </div>
      {prints && <JoinSheet code={code} expiresAt={expiresAt} onPrinted={() => setPrints(false)} />}
    </div>
  )
}
