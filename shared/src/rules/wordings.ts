import type { CardId } from '../schema/ids.ts'
import type { Link } from '../schema/link.ts'

/** The wordings that one was made from, and those that they were made from, nearest first; itself is not among them. */
export function ancestorsOf(wording: CardId, links: readonly Link[]): CardId[] {
  const found = new Set<CardId>([wording])
  for (const one of found) {
    for (const { live, kind, from, to } of links) if (live && kind === 'merged' && to === one) found.add(from)
  }
  return [...found].slice(1)
}

/** The wordings that another has been made from: they stay, but the group has gone on from them. */
export const supersededBy = (wording: CardId, links: readonly Link[]): CardId[] =>
  links.filter(({ live, kind, from }) => live && kind === 'merged' && from === wording).map(({ to }) => to)
