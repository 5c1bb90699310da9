import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { chooseProblem, type Wording } from '../../actions/wordings.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn, useSession } from '../boardContext.ts'
import { shortText } from '../list/shortText.ts'

interface WordingCardProps {
  wording: Wording
  isChosen: boolean
  isMarked: boolean
  onMark: (on: boolean) => void
}

/** One wording: what it says, what it was made from, its dots, and what can be done with it. */
export function WordingCard({ wording, isChosen, isMarked, onMark }: WordingCardProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { role } = useOwn()
  const { card, ancestors, sources, dots } = wording
  return (
    <li className="wording" data-chosen={isChosen || undefined} data-marked={isMarked || undefined}>
      <div className="wording-text">
        {role !== 'viewer' && (
          <input
            type="checkbox"
            className="ds-input"
            aria-label={t('work.wording.mark', { text: shortText(card.text) })}
            checked={isMarked}
            onChange={(event) => onMark(event.target.checked)}
          />
        )}
        <p lang={locale} dir="auto">
          {card.text}
        </p>
      </div>
      {dots !== null && <p className="quiet">{t('work.wording.dots', { count: dots })}</p>}
      <Behind title={t('work.wording.history', { count: ancestors.length })} cards={ancestors} />
      <Behind title={t('work.wording.sources')} cards={sources} />
      {role === 'facilitator' && !isChosen && (
        <ActionButton
          action={chooseProblem(card.id)}
          variant="secondary"
          aria-label={`${t('work.wording.choose')}: ${shortText(card.text)}`}
        />
      )}
    </li>
  )
}

function Behind({ title, cards }: { title: string; cards: readonly Card[] }) {
  const { locale } = useSession()
  if (cards.length === 0) return null
  return (
    <details className="wording-behind">
      <summary>{title}</summary>
      <ul>
        {cards.map(({ id, text }) => (
          <li key={id} lang={locale} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
