import { AboutCardDialog } from '../work/AboutCardDialog.tsx'
import type { CardsDialogProps } from './cardsDialog.ts'

/** What is said about one note beside its own words. */
export function AboutDialog({ cards: [card], onClose }: CardsDialogProps) {
  return card ? <AboutCardDialog card={card} onClose={onClose} /> : null
}
