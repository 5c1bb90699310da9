import { tiesOf } from '../rules/ties.ts'
import type { DocumentContent } from '../schema/document.ts'
import type { Agreed, Figures, Summary } from './summary.ts'
import { notesWithoutTheme } from './themes.ts'
import type { VisibleBoard } from './visibleBoard.ts'

/** The counts of a report whose sections are made. */
export function figuresOf(
  sections: Omit<Summary, 'figures' | 'sections'>,
  board: VisibleBoard,
  { cards, themes, results, pulses }: DocumentContent,
): Figures {
  const measures = sections.measures ?? []
  return {
    visibleNotes: board.cards.filter(({ kind }) => kind === 'note').length,
    hidden: cards
      .filter(({ hidden }) => hidden)
      .map(({ id }) => id)
      .sort(),
    votes: byId(results, ({ data }) => Object.fromEntries(data.options.map(({ card, dots }) => [card, dots]))),
    voters: byId(results, ({ data }) => data.voters),
    ties: byId(results, ({ data }) => tiesOf(data.options)),
    problemVersions: versionsOf(sections.problem),
    ...latestSums(sections.agreements),
    decisions: sections.decisions?.length ?? 0,
    measures: measures.length,
    measuresWithoutOwner: measures.filter(({ owner }) => owner === null).length,
    openDisagreements: sections.opposing?.length ?? 0,
    themes: byId(sections.themes?.themes ?? [], (theme) => theme.cards.length),
    notesWithoutTheme: notesWithoutTheme(board, themes).map(({ id }) => id),
    glossary: sections.glossary?.length ?? 0,
    perspectives: sections.participation.perspectives,
    ...pulseAnswers(pulses),
  }
}

/** The question of the brief, the chosen wording, and those it was made from. */
const versionsOf = (problem: Summary['problem']): number =>
  (problem?.question ? 1 : 0) + (problem?.chosen ? 1 + problem.ancestors.length : 0)

function pulseAnswers(pulses: DocumentContent['pulses']): Pick<Figures, 'pulseAnswers'> {
  const last = pulses.at(-1)
  return last ? { pulseAnswers: last.data.answers ?? '<5' } : {}
}

const byId = <Item extends { id: string }, Value>(items: readonly Item[], count: (item: Item) => Value) =>
  Object.fromEntries(items.map((item) => [item.id, count(item)]))

function latestSums(agreements: readonly Agreed[] = []): Pick<Figures, 'agreement'> {
  const latest = agreements.at(-1)
  if (!latest) return {}
  return { agreement: { agree: latest.agree, reservation: latest.reservation, disagree: latest.disagree } }
}
