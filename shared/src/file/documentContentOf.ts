import type { DocumentContent } from '../schema/document.ts'
import { byOrder } from '../schema/order.ts'
import type { BoardFile } from './boardFile.ts'

/** What is in a board's file, as a document would have it: everything in it is on the board, and nothing is hidden. */
export function documentContentOf(
  file: Pick<
    BoardFile,
    'cards' | 'areas' | 'themes' | 'links' | 'strokes' | 'comments' | 'results' | 'agreements' | 'pulses'
  >,
): DocumentContent {
  const { results, agreements, pulses } = file
  return {
    cards: file.cards.map((card) => ({ ...card, live: true, hidden: false })),
    areas: file.areas.map((area) => ({ ...area, live: true })).sort(byOrder),
    themes: file.themes.map((theme) => ({ ...theme, live: true })).sort(byOrder),
    links: file.links.map((link) => ({ ...link, live: true })),
    strokes: file.strokes.map((stroke) => ({ ...stroke, live: true })),
    comments: file.comments.map((comment) => ({ ...comment, live: true, hidden: false })).sort(byOrder),
    results,
    agreements,
    pulses,
  }
}
