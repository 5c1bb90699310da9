import { MinusIcon, PlusIcon } from '@navikt/aksel-icons'
import { giveDot, takeDot } from '../actions/dots.ts'
import { ActionButton } from './ActionButton.tsx'

/** Gives a card dots, and takes them back. */
export function DotStepper({ cardId, text, dots }: { cardId: string; text: string; dots: number }) {
  const values = { text }
  return (
    <div className="dot-stepper">
      <ActionButton
        action={{ ...takeDot(cardId), values }}
        data-control="take"
        className="round-button"
        icon={<MinusIcon aria-hidden />}
        iconOnly
      />
      <output className="dot-count">{dots}</output>
      <ActionButton
        action={{ ...giveDot(cardId), values }}
        data-control="give"
        className="round-button"
        icon={<PlusIcon aria-hidden />}
        iconOnly
      />
    </div>
  )
}
