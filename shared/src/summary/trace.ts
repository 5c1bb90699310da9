import type { CardId } from '../schema/ids.ts'
import type { Decision, Quote, Summary, Trace, TraceRow } from './summary.ts'

type Sections = Pick<Summary, 'problem' | 'decisions' | 'measures' | 'themes' | 'votes' | 'appendix'>

/** Something that builds on other cards. */
interface Outcome {
  card: Quote
  sources: readonly Trace[]
}

/** The way of every visible note and idea, in reading order. */
export function traceRows(sections: Sections): TraceRow[] {
  const themes = themeTitles(sections)
  const dots = dotsByCard(sections)
  const groups = outcomesOf(sections)
  const parents = builtOn([...groups.wordings, ...groups.decisions, ...groups.measures])
  return (sections.appendix ?? []).flatMap(({ area, cards }) =>
    cards.map((note) => {
      const reached = reachedFrom(note.id, parents)
      const texts = (outcomes: Outcome[]) =>
        outcomes.flatMap(({ card: { id, text } }) => (reached.has(id) ? [text] : []))
      return {
        note,
        area: area?.title ?? null,
        theme: themes.get(note.id) ?? null,
        dots: dots.get(note.id) ?? null,
        wordings: texts(groups.wordings),
        decisions: texts(groups.decisions),
        measures: texts(groups.measures),
      }
    }),
  )
}

export const isLeadingSomewhere = ({ wordings, decisions, measures }: TraceRow): boolean =>
  wordings.length + decisions.length + measures.length > 0

function outcomesOf({ problem, decisions = [], measures = [] }: Sections) {
  const asOutcome = (card: Decision): Outcome => ({ card, sources: card.sources })
  return {
    wordings: (problem?.wordings ?? []).map((card): Outcome => ({ card, sources: card.mergedFrom })),
    decisions: decisions.map(asOutcome),
    measures: measures.map(asOutcome),
  }
}

/** Card → the outcomes that name it as a source. */
function builtOn(outcomes: readonly Outcome[]): Map<CardId, CardId[]> {
  const parents = new Map<CardId, CardId[]>()
  for (const { card, sources } of outcomes) {
    for (const { id } of sources) parents.set(id, [...(parents.get(id) ?? []), card.id])
  }
  return parents
}

/** All outcomes that build on a card, over any number of steps; a circle of links ends. */
function reachedFrom(cardId: CardId, parents: ReadonlyMap<CardId, CardId[]>): Set<CardId> {
  const reached = new Set<CardId>()
  const waiting = [...(parents.get(cardId) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...(parents.get(next) ?? []))
  }
  return reached
}

function themeTitles({ themes }: Sections): Map<CardId, string> {
  return new Map((themes?.themes ?? []).flatMap(({ title, cards }) => cards.map(({ id }) => [id, title] as const)))
}

function dotsByCard({ votes = [] }: Sections): Map<CardId, number> {
  const dots = new Map<CardId, number>()
  for (const { ranked, none } of votes) {
    for (const { proposal, dots: given } of ranked) dots.set(proposal.id, (dots.get(proposal.id) ?? 0) + given)
    for (const { id } of none) dots.set(id, dots.get(id) ?? 0)
  }
  return dots
}
