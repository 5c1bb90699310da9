import type { DeletionReceipt, OwnCard, OwnComment, OwnData } from '@samtavle/shared/protocol/ownData'
import { readAreas } from '@samtavle/shared/schema/area'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { type Comment, readComments } from '@samtavle/shared/schema/comment'
import { entityOf, readText } from '@samtavle/shared/schema/entity'
import { readThemes } from '@samtavle/shared/schema/theme'
import { isAttendance } from './attendance.ts'
import type { BoardState } from './boardState.ts'
import { isCommon } from './leaving.ts'
import { ownOf } from './own.ts'
import type { Person } from './socket.ts'

/** Everything that a participant has put on the board, also what is hidden and what nobody has been shown. */
export function ownDataOf(state: BoardState, boardId: string, person: Person, now: number): OwnData {
  const { drafts, answers, answersOfOthers, name } = ownOf(state, person)
  const titles = new Map<string, string>(
    [...readAreas(state.doc), ...readThemes(state.doc)].map(({ id, title }) => [id, title]),
  )
  const titleOf = (id: string | null) => (id === null ? '' : (titles.get(id) ?? ''))
  const texts = new Map<string, string>([...titles, ...readCards(state.doc).map(({ id, text }) => [id, text] as const)])
  const { title, locale } = state.session
  return {
    format: 'samtavle-own/1',
    board: { id: boardId, title, locale },
    madeAt: now,
    name,
    cards: cardsBy(state, person.participant).map((card) => ownCard(state, card, titleOf)),
    comments: commentsBy(state, person.participant).map((comment) => ownComment(state, comment)),
    drafts: drafts.map(({ text, areaId, state: is }) => ({ text, area: titleOf(areaId), isAdded: is === 'added' })),
    answers: [answers, ...answersOfOthers].flatMap((of) =>
      Object.entries(of).map(([question, values]) => ({
        ...{ question, about: aboutQuestion(state, question) },
        values: values.map((value) => texts.get(value) ?? value),
      })),
    ),
  }
}

/** What an open round is called, or what an open check is about; '' for what has no words of its own. */
function aboutQuestion({ session: { rounds, agreement } }: BoardState, question: string): string {
  return rounds.find(({ id }) => id === question)?.title ?? (agreement?.id === question ? agreement.text : '')
}

function ownCard(state: BoardState, card: Card, titleOf: (id: string | null) => string): OwnCard {
  return { kind: card.kind, area: titleOf(card.place[0]), theme: titleOf(card.theme), ...standingOf(state, card) }
}

/** With the card as everybody sees it: of one that is hidden there are no words. */
function ownComment(state: BoardState, comment: Comment): OwnComment {
  const card = entityOf(state.doc, 'cards', comment.about ?? '')
  return { about: comment.about === null ? null : card ? readText(card, 'text') : '', ...standingOf(state, comment) }
}

function standingOf(
  state: BoardState,
  { id, text, live }: Pick<Card | Comment, 'id' | 'text' | 'live'>,
): Pick<OwnCard, 'text' | 'state' | 'reason'> {
  const hidden = state.hidden.get(id)
  return {
    text: hidden?.text ?? text,
    state: hidden ? 'hidden' : live ? 'visible' : 'withdrawn',
    reason: hidden?.reason ?? '',
  }
}

const commentsBy = (state: BoardState, participant: string): Comment[] => {
  const made = state.made.get(participant)
  return made ? readComments(state.doc).filter(({ id }) => made.has(id)) : []
}

const cardsBy = (state: BoardState, participant: string): Card[] => {
  const made = state.made.get(participant)
  return made ? readCards(state.doc).filter(({ id }) => made.has(id)) : []
}

/** What deleting all that one has written takes away. */
export function ownReceipt(state: BoardState, boardId: string, person: Person, now: number): DeletionReceipt {
  const { comments, drafts, answers } = ownDataOf(state, boardId, person, now)
  const cards = cardsBy(state, person.participant)
  const stays = cards.filter(isCommon).length
  return {
    ...{ what: 'own', board: { id: boardId, title: state.session.title }, at: now },
    ...{
      cards: cards.length - stays,
      comments: comments.length,
      drafts: drafts.length,
      answers: answers.length,
      stays,
    },
  }
}

/** What deleting the board takes away. */
export function boardReceipt(state: BoardState, boardId: string, now: number): DeletionReceipt {
  const open = [...state.answers].filter(([question]) => !isAttendance(question))
  return {
    ...{ what: 'board', board: { id: boardId, title: state.session.title }, at: now, stays: 0 },
    cards: readCards(state.doc).length,
    comments: readComments(state.doc).length,
    drafts: [...state.drafts.values()].filter((draft) => draft.state !== 'discarded').length,
    answers: open.reduce((sum, [, answers]) => sum + answers.size, 0),
  }
}
