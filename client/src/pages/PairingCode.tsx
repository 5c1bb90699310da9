import type { BoardId } from '@samtavle/shared/schema/ids'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { waitForPairing } from '../connection/screens.ts'

/** The code with which a facilitator lets this screen follow a board, and what to do with it. */
export function PairingCode({ onPaired }: { onPaired: (boardId: BoardId) => void }) {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const [contact, setContact] = useState(true)
  const paired = useEffectEvent(onPaired)
  useEffect(() => waitForPairing({ code: setCode, contact: setContact, paired: (boardId) => paired(boardId) }), [])
  return (
    <section className="screen-pairing" aria-label={t('screen.pair.code')}>
      <p className="screen-pairing-code" role="status">
        {code || '···· ····'}
      </p>
      <p>{t('screen.pair.how')}</p>
      <p className="screen-pairing-hint">{contact ? t('screen.pair.fill') : t('screen.lost')}</p>
    </section>
  )
}
