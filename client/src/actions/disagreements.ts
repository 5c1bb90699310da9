import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId, LinkId } from '@samtavle/shared/schema/ids'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink, type Link, setLinkLive } from '@samtavle/shared/schema/link'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { isOwn, whyNot } from './rights.ts'

/** Two cards that both stand, and the question between them. */
export interface Disagreement {
  link: Link
  one: Card
  other: Card
}

/** Open disagreements whose both sides everybody can read. */
export function disagreementsOf({ cards, links }: Content): Disagreement[] {
  return [...links.values()].flatMap((link): Disagreement[] => {
    const [one, other] = [cards.get(link.from), cards.get(link.to)]
    if (!link.live || link.kind !== 'opposing' || !one || !other || one === other) return []
    return isVisible(one) && isVisible(other) ? [{ link, one, other }] : []
  })
}

/** Lets two cards both stand, as an open question. */
export function disagree(one: CardId | null, other: CardId | null, question: string): Action {
  return {
    label: 'work.disagree.add',
    enabled: ({ board }) =>
      one !== null &&
      other !== null &&
      one !== other &&
      !whyNot(board, { do: 'createLink', kind: 'opposing', own: true }),
    perform({ board }) {
      const { document } = board.state.get()
      if (!document || !one || !other) return
      const id = makeId()
      const link = { id, kind: 'opposing', from: one, to: other, question: question.trim() } as const
      document.write(id, (doc, origin) => createLink(doc, link, origin))
    },
  }
}

/** Takes a disagreement off the board; the cards stay. */
export function endDisagreement(link: LinkId): Action {
  return {
    label: 'work.disagree.remove',
    enabled: ({ board }) => !whyNot(board, { do: 'liveLink', kind: 'opposing', own: isOwn(board, link) }),
    perform({ board }) {
      board.state.get().document?.write(link, (doc, origin) => setLinkLive(doc, link, false, origin))
    },
  }
}
