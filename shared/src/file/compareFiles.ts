import type { BoardFile } from './boardFile.ts'

/** A card that two versions differ in. `area` and `theme` are titles; '' for none. */
export interface ChangedCard {
  id: string
  text: string
}
export type MovedCard = ChangedCard & { from: string; to: string }
export type RewrittenCard = ChangedCard & { before: string }

/** GET of `changes`: what is different on a board between two moments. */
export interface VersionChanges {
  added: ChangedCard[]
  removed: ChangedCard[]
  rewritten: RewrittenCard[]
  /** To another area or theme. */
  moved: MovedCard[]
}

type Card = BoardFile['cards'][number]

/** What is different between two files of one board, by its cards: `area` and `theme` are told by their titles. */
export function compareFiles(before: BoardFile, after: BoardFile): VersionChanges {
  const was = new Map(before.cards.map((card) => [card.id, card]))
  const is = new Map(after.cards.map((card) => [card.id, card]))
  const both = after.cards.flatMap((card) => {
    const earlier = was.get(card.id)
    return earlier ? [{ earlier, card }] : []
  })
  return {
    added: after.cards.filter(({ id }) => !was.has(id)).map(told),
    removed: before.cards.filter(({ id }) => !is.has(id)).map(told),
    rewritten: both
      .filter(({ earlier, card }) => earlier.text !== card.text)
      .map(({ earlier, card }) => ({ ...told(card), before: earlier.text })),
    moved: both.flatMap(({ earlier, card }) => moveOf(earlier, card, before, after)),
  }
}

const told = ({ id, text }: Card): ChangedCard => ({ id, text })

/** Where it lies within its area is nobody's message; which area and theme it is in may be. */
function moveOf(earlier: Card, card: Card, before: BoardFile, after: BoardFile): MovedCard[] {
  if (earlier.place[0] === card.place[0] && earlier.theme === card.theme) return []
  return [{ ...told(card), from: whereIs(earlier, before), to: whereIs(card, after) }]
}

const whereIs = ({ place, theme }: Card, { areas, themes }: BoardFile): string =>
  [titleOf(areas, place[0]), titleOf(themes, theme)].filter(Boolean).join(' · ')

const titleOf = (among: readonly { id: string; title: string }[], id: string | null): string =>
  among.find((one) => one.id === id)?.title ?? ''
