import '../../ui/css/whiteboard.css'
import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { formatDay } from '@samtavle/shared/locale/dates'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useSession } from '../boardContext.ts'
import { Via } from '../Via.tsx'

/** As many dots as are drawn at most; how many more there are, the number tells. */
const mostDots = 12

/** Small print of a note: what kind it is, who has a measure and until when, and its dots. */
export function SlipFacts({ card, sum }: { card: Card; sum: number }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { kind, owner, due, meaning, via, locked } = card
  const isMeasure = kind === 'measure'
  if (kind === 'note' && sum === 0 && via === 'self' && !locked) return null
  return (
    <p className="slip-facts">
      {kind !== 'note' && <span className="slip-kind">{t(`board.kinds.${kind}`)}</span>}
      {meaning && (
        <span lang={locale} dir="auto">
          {meaning}
        </span>
      )}
      {isMeasure && <span data-missing={owner ? undefined : true}>{owner ?? t('step.decide.missingOwner')}</span>}
      {isMeasure && due && <span>{formatDay(due, currentLocale())}</span>}
      <Via via={via} />
      {locked && (
        <span className="slip-locked">
          <PadlockLockedIcon aria-hidden />
          {t('whiteboard.lock.locked')}
        </span>
      )}
      {sum > 0 && <Sum dots={sum} />}
    </p>
  )
}

function Sum({ dots }: { dots: number }) {
  const { t } = useTranslation()
  const row = Array.from({ length: Math.min(dots, mostDots) }, (_, i) => i)
  return (
    <span className="slip-sum">
      <span className="dot-row" aria-hidden="true">
        {row.map((number) => (
          <i key={number} data-given />
        ))}
        {dots > mostDots && '…'}
      </span>
      {t('board.note.someDots', { count: dots })}
    </span>
  )
}
