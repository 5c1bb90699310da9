import { type Card, setCardSize } from '@samtavle/shared/schema/card'
import { type FixtureSize, isFixture } from '@samtavle/shared/schema/fixtures'
import type { Action, ActionContext } from './action.ts'
import { whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** The selected free texts and pictures that may have another size. */
export const sizable = (context: ActionContext): Card[] =>
  whyNot(context.board, { do: 'sizeCard' })
    ? []
    : selectedCards(context).filter((card) => isFixture(card) && !card.locked)

/** Makes the selected free texts and pictures this large. */
export function resize(size: FixtureSize): Action {
  return {
    label: `whiteboard.size.${size}`,
    enabled: (context) => sizable(context).length > 0,
    perform(context) {
      const { document } = context.board.state.get()
      for (const { id } of sizable(context)) document?.write(id, (doc, origin) => setCardSize(doc, id, size, origin))
    },
  }
}
