import type { Quote, Summary, Trace } from '@samtavle/shared/summary/summary'
import type { Act } from './acts.ts'
import type { Workshop } from './workshop.ts'

/** What a workshop came to, with titles and texts in place of ids; only what a file can expect. */
type Told = Record<string, unknown>

/** Counts what a report says from its sections alone, without its figures. */
export function countedAlone(summary: Summary): Told {
  const { problem, measures = [], votes = [], themes, agreements = [], pulse = [] } = summary
  const last = agreements.at(-1)
  const lastPulse = pulse.at(-1)
  return {
    visibleNotes: appendixOf(summary).filter(({ kind }) => kind === 'note').length,
    hidden: summary.hidden,
    problemVersions: (problem?.question ? 1 : 0) + (problem?.chosen ? 1 + problem.ancestors.length : 0),
    decisions: summary.decisions?.length ?? 0,
    measures: measures.length,
    measuresWithoutOwner: measures.filter(({ owner }) => owner === null).length,
    openDisagreements: summary.opposing?.length ?? 0,
    glossary: summary.glossary?.length ?? 0,
    perspectives: summary.participation.perspectives,
    themes: Object.fromEntries(themes?.themes.map(({ title, cards }) => [title, cards.length]) ?? []),
    notesWithoutTheme: themes?.without.map(({ text }) => text).sort() ?? [],
    votes: votes.map(({ ranked, none }) => [
      ...ranked.map(({ proposal, dots }) => `${textOf(proposal)}: ${dots}`),
      ...none.map((proposal) => `${textOf(proposal)}: 0`),
    ]),
    voters: votes.map(({ voters }) => voters),
    agreement: last && { agree: last.agree, reservation: last.reservation, disagree: last.disagree },
    pulseAnswers: lastPulse && (lastPulse.answers ?? '<5'),
  }
}

/** What a file expects, told in the same way; only the members that it names. */
export function expectedAlone({ expect, script }: Workshop): Told {
  const texts = new Map(script.flatMap(({ act }) => (act ? textsIn(act) : [])))
  const text = (id: string) => texts.get(id) ?? id
  const { hidden, themes, notesWithoutTheme, votes, voters, ties, textsAbsentFromExports, ...same } = expect
  return {
    ...same,
    ...(hidden && { hidden: hidden.length }),
    ...(themes && { themes: Object.fromEntries(Object.entries(themes).map(([id, n]) => [text(id), n])) }),
    ...(notesWithoutTheme && { notesWithoutTheme: notesWithoutTheme.map(text).sort() }),
    ...(votes && { votes: Object.values(votes).map((dots) => byDots(dots).map(([id, n]) => `${text(id)}: ${n}`)) }),
    ...(voters && { voters: Object.values(voters) }),
  }
}

/** The votes of both with equal dots in the same order. */
export const withSortedVotes = (told: Told): Told => ({
  ...told,
  votes: (told.votes as string[][] | undefined)?.map((lines) => [...lines].sort()),
})

const byDots = (dots: Record<string, number>) => Object.entries(dots).sort(([, a], [, b]) => b - a)

const appendixOf = ({ appendix = [] }: Summary): Quote[] => appendix.flatMap(({ cards }) => cards)

const textOf = (trace: Trace): string => (trace.state === 'visible' ? trace.text : trace.state)

function textsIn(act: Act): [id: string, text: string][] {
  switch (act.do) {
    case 'write':
    case 'offline':
      return act.notes.map(({ id, text }) => [id, text])
    case 'lateNote':
      return [[act.note.id, act.note.text]]
    case 'propose':
    case 'merge':
      return [[act.id, act.text]]
    case 'themes':
      return act.themes.map(({ id, title }) => [id, title])
    default:
      return []
  }
}
