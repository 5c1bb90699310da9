/** The question under which people say whom they are here as; every other question is the id of a round. */
export const perspectiveQuestion = 'perspective'

/** The question under which people quietly ask the facilitators for help: one of {@link helpSignals}, or nothing. */
export const helpQuestion = 'help'
export const helpSignals = ['help', 'unclear'] as const
export type HelpSignal = (typeof helpSignals)[number]

/** The question under which people say *Jeg er ferdig* in a writing step: `['yes']` or `[]`. */
export const readyQuestion = 'ready'
