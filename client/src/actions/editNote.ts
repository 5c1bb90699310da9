import type { Refusal } from '@samtavle/shared/rules/refusals'
import type { Card } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { whyNotCard } from './rights.ts'

/** Opens a card's text for writing; tells why when it is not for this person to change, or not now. */
export function editCard(context: ActionContext, cardId: CardId, caret: number | null = null): void {
  const card = context.board.state.get().document?.content.store.get().cards.get(cardId)
  if (!card) return
  const refusal = whyNotCard(context.board, 'editText', card)
  if (refusal) context.board.notify(noticeOf(refusal, card))
  else if (card.kind === 'image') context.view.set({ dialog: { is: 'describePicture', cardId }, menu: null })
  else context.view.set({ selection: new Set([cardId]), editing: { cardId, fresh: null, caret } })
}

function noticeOf(refusal: Refusal, { locked }: Card): string {
  if (locked) return 'card-locked'
  return refusal === 'not-yours' ? refusal : 'not-now'
}

export const editNote: Action = {
  label: 'board.tools.edit',
  shortcuts: [{ key: 'Enter' }],
  enabled: ({ view }) => view.get().selection.size === 1,
  perform(context) {
    const [cardId] = context.view.get().selection
    if (cardId) editCard(context, cardId)
  },
}
