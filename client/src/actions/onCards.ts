import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from './action.ts'

/** The same board as if these cards were what is selected: what acts on a selection acts on them, and the real one stays. */
export function onCards(context: ActionContext, cards: Iterable<CardId>): ActionContext {
  const { view } = context
  const selection = new Set(cards)
  return {
    ...context,
    view: {
      get: () => ({ ...view.get(), selection }),
      set: ({ selection: _, ...change }) => view.set(change),
      subscribe: view.subscribe,
    },
  }
}
