import type { Card } from '@samtavle/shared/schema/card'

/** What a dialog about cards needs: they are what is selected in it. */
export interface CardsDialogProps {
  cards: Card[]
  onClose: () => void
}
