import { usableDots } from '@samtavle/shared/rules/tally'
import type { Round } from '@samtavle/shared/schema/session'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { abstain, abstains, dotsOn, optionsOf, ownDots, type RoundOption } from '../../actions/dots.ts'
import { useStore } from '../../ui/useStore.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useBoard, useContent, useOwn, useSession } from '../boardContext.ts'
import { DotStepper } from '../DotStepper.tsx'
import { Promises } from '../Promises.tsx'
import { ThemeFilter } from './ThemeFilter.tsx'

/** One's dots, and the list of what they can be given to. */
export function DotsStep({ round }: { round: Round }) {
  const { t } = useTranslation()
  const options = optionsOf(round, useContent())
  const [theme, setTheme] = useState<string | null>(null)
  const { dots, isAbstaining } = useOwnDots(round)
  const shown = theme === null ? options : options.filter((option) => (option.theme ?? '') === theme)
  return (
    <div className="dots-step">
      {isAbstaining ? <p role="status">{t('voting.abstaining')}</p> : <DotsLeft round={round} given={dots.length} />}
      <ThemeFilter options={options} theme={theme} onChange={setTheme} />
      <ul>
        {shown.map((option) => (
          <Option key={option.id} option={option} dots={dotsOn(dots, option.id)} />
        ))}
      </ul>
      {dots.length === 0 && <ActionButton action={abstain(!isAbstaining)} variant="tertiary" />}
      <Promises at="voting" />
    </div>
  )
}

function useOwnDots(round: Round): { dots: readonly string[]; isAbstaining: boolean } {
  const board = useBoard()
  useOwn()
  useStore(board.answers.pending, (pending) => pending.answers)
  return { dots: ownDots(board, round.id), isAbstaining: abstains(board, round.id) }
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

function Option({ option: { id, text }, dots }: { option: RoundOption; dots: number }) {
  const { locale } = useSession()
  return (
    <li className="dots-option" data-given={dots > 0 || undefined}>
      <p lang={locale} dir="auto">
        {text}
      </p>
      <DotStepper cardId={id} text={text} dots={dots} />
    </li>
  )
}
