import { dayAt } from '../locale/dates.ts'
import { promises } from '../rules/promises.ts'
import type { Card } from '../schema/card.ts'
import type { DocumentContent } from '../schema/document.ts'
import { isFixture } from '../schema/fixtures.ts'
import type { Link } from '../schema/link.ts'
import type { Session } from '../schema/session.ts'
import { agreementsOf } from './agreements.ts'
import { figuresOf } from './figures.ts'
import { decisionsOf, measuresOf } from './outcomes.ts'
import { type Attendance, participated } from './participated.ts'
import { problemOf } from './problem.ts'
import { pulsesOf } from './pulse.ts'
import { sectionIds } from './sections.ts'
import type {
  Answer,
  AreaNotes,
  Decision,
  Frames,
  Front,
  Measure,
  OpposingPair,
  Quote,
  Summary,
  Term,
} from './summary.ts'
import { themesOf } from './themes.ts'
import { isLeadingSomewhere, traceRows } from './trace.ts'
import { quote, quoteWithSame, type VisibleBoard, visibleBoard } from './visibleBoard.ts'
import { votesOf } from './votes.ts'

export interface SummaryInput {
  content: DocumentContent
  session: Session
  participation: Attendance & {
    /** How many agree that the group disagrees, by the link between the cards. */
    settled?: Record<string, number>
  }
  /** Server time in ms. */
  now: number
}

/** Makes the report on a board as it is now. */
export function summarize({ content, session, participation, now }: SummaryInput): Summary {
  const board = visibleBoard(content)
  const problem = problemOf(board, content, session)
  const decisions = decisionsOf(board, content.links)
  const measures = measuresOf(board, content.links, dayAt(now))
  const parts: Omit<Summary, 'figures' | 'sections' | 'trace' | 'front'> & { front: Omit<Front, 'promise'> } = {
    title: session.title,
    locale: session.locale,
    madeAt: now,
    front: {
      ...frontOf(session, decisions, measures, dayAt(now)),
      question: problem?.chosen?.text || session.brief.question || undefined,
    },
    frames: framesOf(session),
    problem: problem ?? undefined,
    decisions: unlessEmpty(decisions),
    measures: unlessEmpty(measures),
    themes: themesOf(board, content.themes) ?? undefined,
    votes: unlessEmpty(votesOf(board, content.results)),
    agreements: unlessEmpty(agreementsOf(board, content.agreements)),
    opposing: unlessEmpty(opposingPairs(board, content.links, participation.settled ?? {})),
    glossary: unlessEmpty(termsOf(board)),
    participation: {
      ...participated(session, participation),
      invited: session.brief.invited,
      fromPaper: board.cards.filter(({ via }) => via === 'paper').length,
      forSomebody: board.cards.filter(({ via }) => via === 'somebody').length,
      meetings: session.meetings.map(({ date, participants, devices }) => ({ date, participants, devices })),
    },
    pulse: unlessEmpty(pulsesOf(content.pulses)),
    hidden: content.cards.filter(({ hidden }) => hidden).length,
    appendix: unlessEmpty(notesByArea(board)),
  }
  const trace = unlessEmpty(traceRows(parts).filter(isLeadingSomewhere))
  const whole = { ...parts, trace }
  const sections = sectionsOf(whole)
  const place = isNothing(sections, session) ? 'emptyReport' : { reportFrom: participation.participants }
  const front: Front = { ...parts.front, promise: promises(place, session, session.locale).join(' ') }
  const report = { ...whole, front, sections }
  return { ...report, figures: figuresOf(report, board, content) }
}

/** Whether nobody has said anything; where the notes are gone, they have. */
const isNothing = (sections: Summary['sections'], { kept }: Session): boolean =>
  !kept && sections.every((id) => id === 'frames' || id === 'participation')

/** Hidden notes alone are worth the section that counts them. */
const sectionsOf = (parts: Omit<Summary, 'figures' | 'sections' | 'front'>): Summary['sections'] =>
  sectionIds.filter((id) => parts[id] !== undefined || (id === 'appendix' && parts.hidden > 0))

function frontOf(
  session: Session,
  decisions: readonly Decision[],
  measures: readonly Measure[],
  today: string,
): Omit<Front, 'promise'> {
  const ownersFor = measures.filter(({ owner }) => owner === null).map(toQuote)
  const asks = { decisions: decisions.map(toQuote), ownersFor }
  return {
    meeting: session.meeting?.date,
    asks: decisions.length + ownersFor.length > 0 ? asks : undefined,
    answer: answerOf(session, today),
    notesGone: session.kept ? dayAt(session.kept.since) : undefined,
  }
}

const toQuote = ({ id, kind, text }: Decision) => ({ id, kind, text })

function answerOf({ brief: { receiver, answerBy }, reply }: Session, today: string): Answer | undefined {
  if (!receiver && !answerBy && !reply) return undefined
  const passed = answerBy !== null && answerBy < today && reply === null
  return { receiver, by: answerBy, passed, reply: reply && { text: reply.text, on: dayAt(reply.at) } }
}

function framesOf({ brief: { purpose, fixed, influence } }: Session): Frames | undefined {
  return purpose || fixed.length + influence.length > 0 ? { purpose, fixed, influence } : undefined
}

/** Pairs whose notes can both be read; half a disagreement would be unfair to the other half. */
function opposingPairs(
  { cards }: VisibleBoard,
  links: readonly Link[],
  settled: Readonly<Record<string, number>>,
): OpposingPair[] {
  return links
    .filter(({ live, kind }) => live && kind === 'opposing')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, from, to, question }) => {
      const [one, other] = [from, to].map((end) => cards.find((card) => card.id === end))
      if (!one || !other || one === other) return []
      return [{ id, question, settled: settled[id] ?? 0, cards: [quote(one), quote(other)] as [Quote, Quote] }]
    })
}

function termsOf({ cards }: VisibleBoard): Term[] {
  return cards.filter(({ kind }) => kind === 'term').map(({ id, text, meaning }) => ({ id, term: text, meaning }))
}

/** Notes and ideas by area in reading order, and texts and pictures beside them; areas without any are left out. */
function notesByArea({ cards, areas }: VisibleBoard): AreaNotes[] {
  const live = new Set<string | null>(areas.map(({ id }) => id))
  const inArea = areas.map(({ id, title, prompt }) => ({
    area: { id, title, prompt },
    ...contentsOf(cards, ({ place }) => place[0] === id),
  }))
  const elsewhere = { area: null, ...contentsOf(cards, ({ place }) => !live.has(place[0])) }
  return [...inArea, elsewhere].filter((group) => group.cards.length > 0 || group.fixtures)
}

function contentsOf(cards: Card[], isIn: (card: Card) => boolean): Pick<AreaNotes, 'cards' | 'fixtures'> {
  const notes = cards.filter((card) => (card.kind === 'note' || card.kind === 'idea') && isIn(card))
  const fixtures = cards.filter((card) => isFixture(card) && isIn(card))
  return {
    cards: notes.map((card) => quoteWithSame(card, { cards })),
    ...(fixtures.length > 0 && { fixtures: fixtures.map(({ id, text, image }) => ({ id, text, picture: image })) }),
  }
}

const unlessEmpty = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined)
