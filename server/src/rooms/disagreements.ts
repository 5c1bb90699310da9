import { perspectiveQuestion, readyQuestion } from '@samtavle/shared/protocol/questions'
import { readCard } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { entityOf } from '@samtavle/shared/schema/entity'
import { idPattern } from '@samtavle/shared/schema/ids'
import { readLink } from '@samtavle/shared/schema/link'
import type { BoardState } from './boardState.ts'

/** Whether this is an open disagreement whose both sides everybody can read; the id of its link is its question. */
export function isOpenDisagreement({ doc }: BoardState, linkId: string): boolean {
  const entity = entityOf(doc, 'links', linkId)
  const link = entity && readLink(linkId, entity)
  if (!link?.live || link.kind !== 'opposing' || link.from === link.to) return false
  return [link.from, link.to].every((cardId) => {
    const card = entityOf(doc, 'cards', cardId)
    const side = card && readCard(cardId, card)
    return side !== null && isVisible(side)
  })
}

/** Open disagreements, by their links: how many agree that the group disagrees. */
export function settledOf(state: BoardState): Record<string, number> {
  const settled: Record<string, number> = {}
  for (const [question, answers] of state.answers) {
    if (!isLinkLike(state, question) || !isOpenDisagreement(state, question)) continue
    const agreeing = [...answers.values()].filter((values) => values.length > 0).length
    if (agreeing > 0) settled[question] = agreeing
  }
  return settled
}

/** Questions that are called by a word. */
const lastingNames: readonly string[] = ['attendance', perspectiveQuestion, readyQuestion]

/** Leaves out what is known to be something else, so that no large document is built to find that out. */
const isLinkLike = ({ session }: BoardState, question: string): boolean =>
  idPattern.test(question) &&
  !lastingNames.includes(question) &&
  question !== session.pulse?.id &&
  question !== session.agreement?.id &&
  !session.rounds.some(({ id }) => id === question)
