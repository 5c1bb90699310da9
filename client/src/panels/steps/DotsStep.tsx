import { usableDots } from '@samtavle/shared/rules/tally'
import type { Card } from '@samtavle/shared/schema/card'
import type { Round } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { dotsOn, ownDots } from '../../actions/dots.ts'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useContent, useOwn, useSession } from '../boardContext.ts'
import { DotStepper } from '../DotStepper.tsx'
import { Promises } from '../Promises.tsx'

/** One's dots, and the list of what they can be given to. */
export function DotsStep({ round }: { round: Round }) {
  const { cards } = useContent()
  const options = round.options.flatMap((id) => cards.get(id) ?? [])
  const dots = useOwnDots(round)
  return (
    <div className="dots-step">
      <DotsLeft round={round} given={dots.length} />
      <ul>
        {options.map((card) => (
          <Option key={card.id} card={card} dots={dotsOn(dots, card.id)} />
        ))}
      </ul>
      <Promises at="voting" />
    </div>
  )
}

function useOwnDots(round: Round): readonly string[] {
  const board = useBoard()
  useOwn()
  useStore(board.answers.pending, (pending) => pending.answers)
  return ownDots(board, round.id)
}

/** A dot for each that one has: filled when it is given. */
export function DotsLeft({ round, given }: { round: Round; given: number }) {
  const { t } = useTranslation()
  const budget = usableDots(round)
  const left = Math.max(0, budget - given)
  const dots = Array.from({ length: budget }, (_, i) => i + 1)
  return (
    <p className="dots-left" role="status">
      <span className="dot-row" aria-hidden="true">
        {dots.map((number) => (
          <i key={number} data-given={number <= given || undefined} />
        ))}
      </span>
      {left > 0 ? t('step.vote.left', { count: left }) : t('step.vote.none')}
    </p>
  )
}

function Option({ card, dots }: { card: Card; dots: number }) {
  const { locale } = useSession()
  return (
    <li className="dots-option" data-given={dots > 0 || undefined}>
      <p lang={locale} dir="auto">
        {card.text}
      </p>
      <DotStepper cardId={card.id} text={card.text} dots={dots} />
    </li>
  )
}
