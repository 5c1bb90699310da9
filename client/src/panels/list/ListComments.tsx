import { isVisible } from '@samtavle/shared/schema/document'
import { CommentsDialog } from '../comments/CommentsDialog.tsx'
import type { CardsDialogProps } from './cardsDialog.ts'

/** What has been said to one note. */
export function ListComments({ cards: [card], onClose }: CardsDialogProps) {
  return card && isVisible(card) ? <CommentsDialog card={card} onClose={onClose} /> : null
}
