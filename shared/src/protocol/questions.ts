/** The question under which people say whom they are here as; every other question is the id of a round. */
export const perspectiveQuestion = 'perspective'

/** The question under which people quietly ask the facilitators for help: one of {@link helpSignals}, or nothing. */
export const helpQuestion = 'help'
export const helpSignals = ['help', 'unclear'] as const
export type HelpSignal = (typeof helpSignals)[number]

/** The question under which people say *Jeg er ferdig* in a writing step: `['yes']` or `[]`. */
export const readyQuestion = 'ready'

/** The question under which people say at which table they sit: the id of its area, or nothing. */
export const tableQuestion = 'table'

/**
 * The question under which the server keeps how far each has come in sharing in turn: one of {@link turnStandings}. Everybody
 * is told of their own; nobody answers it.
 */
export const turnQuestion = (area: string): string => `turn.${area}`
export const turnStandings = ['now', 'shared', 'passed', 'skipped'] as const
export type TurnStanding = (typeof turnStandings)[number]

/** The question under which the server keeps whose next notes are held: their areas, after {@link heldNext}. */
export const heldQuestion = 'held'
export const heldNext = 'next'
