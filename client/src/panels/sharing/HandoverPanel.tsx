import { formatInstant } from '@samtavle/shared/locale/dates'
import type { HandoverAnswer } from '@samtavle/shared/protocol/requests'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { handOver } from '../../connection/people.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/useNow.ts'
import { useBoard } from '../boardContext.ts'
import { useAddress, withoutScheme } from '../useAddress.ts'

/** A code that makes one more person facilitator, once. */
export function HandoverPanel() {
  const { t } = useTranslation()
  const board = useBoard()
  const [made, setMade] = useState<HandoverAnswer | null>(null)
  const make = () => handOver(board.boardId).then(setMade, (failure: unknown) => board.notify(failureName(failure)))
  return (
    <section className="link-maker" aria-labelledby="handover">
      <h3 id="handover">{t('share.handover')}</h3>
      <p className="quiet">{t('share.handoverLead')}</p>
      <div role="status">{made && <HandoverCode {...made} />}</div>
      <Button onClick={() => void make()}>{t(made ? 'share.handoverNew' : 'share.handoverMake')}</Button>
    </section>
  )
}

function HandoverCode({ code, expiresAt }: HandoverAnswer) {
  const { t } = useTranslation()
  const address = useAddress()
  const isOver = useNow(useBoard().clock, true, 1_000) >= expiresAt
  if (isOver) return <p>{t('share.handoverOver')}</p>
  const time = formatInstant(expiresAt, currentLocale())
  return (
    <div className="handover-code">
      <p>{t('share.handoverHow', { address: withoutScheme(address) })}</p>
      <p className="door-code">{code}</p>
      <p className="quiet">{t('share.handoverUntil', { time })}</p>
    </div>
  )
}
