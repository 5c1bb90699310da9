import type { Card } from '../schema/card.ts'
import type { Theme } from '../schema/theme.ts'
import type { Themes } from './summary.ts'
import { quote, quoteWithSame, type VisibleBoard } from './visibleBoard.ts'

/** What a theme is called in the report: after the one that it is a part of, if it is of one. */
export const themePath = (theme: { title: string; parent: string | null }, all: Themes['themes']): string => {
  const whole = all.find(({ id }) => id === theme.parent)
  return whole ? `${whole.title} › ${theme.title}` : theme.title
}

/** Themes in order with their visible cards, and the notes in none; null when there is no theme. */
export function themesOf(board: VisibleBoard, themes: readonly Theme[]): Themes | null {
  const live = themes.filter((theme) => theme.live)
  if (live.length === 0) return null
  return {
    themes: live.map(({ id, title, definition, parent }) => ({
      id,
      title,
      definition,
      parent: live.some((theme) => theme.id === parent) ? parent : null,
      cards: board.cards.filter(({ theme }) => theme === id).map((card) => quoteWithSame(card, board)),
    })),
    without: notesWithoutTheme(board, themes).map(quote),
  }
}

/** Visible notes that are in no theme, or in one that has been taken away. */
export function notesWithoutTheme(board: VisibleBoard, themes: readonly Theme[]): Card[] {
  const live = new Set<string | null>(themes.filter((theme) => theme.live).map(({ id }) => id))
  return board.cards.filter(({ kind, theme }) => kind === 'note' && !live.has(theme))
}
