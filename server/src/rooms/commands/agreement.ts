import { randomInt } from 'node:crypto'
import { answersIn, fewestAnswers, sumUp } from '@samtavle/shared/rules/agreement'
import { createAgreement } from '@samtavle/shared/schema/agreement'
import { readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import type { OpenAgreement, Session, Step } from '@samtavle/shared/schema/session'
import { type BoardState, serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { newQuestionSecret } from '../voters.ts'
import type { Handler } from './change.ts'
import { enterStep } from './steps.ts'

/** Asks everybody whether they agree to the words of a card, or to a claim. One check at a time. */
export const openAgreement: Handler<'openAgreement'> = ({ checkId, card, claim }, { state, now }) => {
  if (state.session.agreement) throw new RoomProblem('closed', 'a check is open')
  if (state.doc.getMap('results').has(checkId)) throw new RoomProblem('bad-request', 'this check exists')
  const text = card === null ? claim : wordsOf(state, card)
  if (text.trim() === '') throw new RoomProblem('bad-request', 'nothing to agree to')
  const entered = enterStep(state, decidingStep(state.session), now)
  return {
    session: { ...entered.session, agreement: { id: checkId, card, text, openedAt: now } },
    writes: [...(entered.writes ?? []), { put: 'question', question: checkId, secret: newQuestionSecret() }],
    own: 'all',
  }
}

/** The step of agreeing that is on: it has its own words. Else a plain one. */
const decidingStep = ({ step }: Session): Step =>
  step.kind === 'decide' ? step : { id: makeId(), kind: 'decide', title: '', area: null }

function wordsOf(state: BoardState, cardId: string): string {
  const card = readCards(state.doc).find(({ id }) => id === cardId)
  if (!card || !isVisible(card)) throw new RoomProblem('bad-request', 'no such card')
  return card.text
}

/** Publishes sums and reservations, in random order; the single answers and what could connect them with people are dropped. */
export const closeAgreement: Handler<'closeAgreement'> = ({ checkId }, { state, now }) => {
  const { card, text } = openCheckOf(state, checkId)
  const { reservations, ...sums } = sumUp(shuffled([...(state.answers.get(checkId)?.values() ?? [])]))
  const answers = answersIn(sums)
  if (answers > 0 && answers < fewestAnswers) throw new RoomProblem('too-few-voters')
  return {
    session: { agreement: null },
    writes: [{ drop: 'question', question: checkId }],
    edit: (doc) =>
      createAgreement(doc, { id: checkId, card, text, ...sums, reservations, closedAt: now }, serverOrigin),
    own: 'all',
    erase: 'soon',
  }
}

/** Ends a check without a result. */
export const cancelAgreement: Handler<'cancelAgreement'> = ({ checkId }, { state }) => {
  openCheckOf(state, checkId)
  return {
    session: { agreement: null },
    writes: [{ drop: 'question', question: checkId }],
    own: 'all',
    erase: 'soon',
  }
}

function openCheckOf({ session }: BoardState, checkId: string): OpenAgreement {
  if (session.agreement?.id !== checkId) throw new RoomProblem('closed', 'no such open check')
  return session.agreement
}

function shuffled<Item>(items: Item[]): Item[] {
  const keyed = items.map((item) => ({ item, key: randomInt(2 ** 32) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
