import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { type CardId, makeId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** What everybody is asked to agree to: the words of a card, or a claim that is no card. */
export type Asked = { card: CardId } | { claim: string }

export function openAgreement(asked: Asked): Action {
  return {
    label: 'agree.ask',
    enabled: ({ board }) => isFacilitator(board) && !board.state.get().session?.agreement,
    perform: async ({ board }) => {
      await board.command({ type: 'openAgreement', checkId: makeId(), ...asked })
    },
  }
}

export function closeAgreement(checkId: string): Action {
  return {
    label: 'agree.close',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'closeAgreement', checkId })
    },
  }
}

export function cancelAgreement(checkId: string): Action {
  return {
    label: 'agree.cancel',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'cancelAgreement', checkId })
    },
  }
}

/** Cards that a group is likely to ask about: those of the step's area, wordings and decisions; the ones not asked about first. */
export function cardsToAgreeTo({ step }: Session, content: Content): Card[] {
  const asked = new Set(content.agreements.map(({ card }) => card))
  const isLikely = ({ kind, place }: Card) =>
    kind === 'problem' || kind === 'decision' || (step.area !== null && place[0] === step.area)
  return [...content.cards.values()]
    .filter((card) => isVisible(card) && card.text.trim() !== '' && isLikely(card))
    .sort((a, b) => Number(asked.has(a.id)) - Number(asked.has(b.id)))
}
