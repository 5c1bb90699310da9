/** Languages of boards and of the interface. */
export const locales = ['nb', 'nn', 'en'] as const

export const roles = ['facilitator', 'participant', 'viewer'] as const

/** Kinds of step; `free` is the board when no step is on. */
export const stepKinds = ['free', 'welcome', 'write', 'share', 'sort', 'discuss', 'vote', 'decide', 'pulse'] as const

/** What dots can be given to. */
export const roundSubjects = ['cards', 'themes'] as const

/** What a facilitator who reads notes first says to one of them. */
export const verdicts = ['approved', 'held', 'asked'] as const

/** Why a board was kept as it was: a step ended, a facilitator wanted it, or an older version was about to take its place. */
export const versionReasons = ['step', 'saved', 'restore'] as const

/** Whom somebody is here as. Boards may use a list of their own. */
export const perspectives = [
  'innbygger',
  'ungdom',
  'pårørende',
  'frivillig',
  'ansatt',
  'leder',
  'folkevalgt',
  'næringsliv',
  'annet',
] as const

/** How a note came to be: by its writer, from a sheet of paper, or by somebody who wrote it for another. Never for whom. */
export const vias = ['self', 'paper', 'somebody'] as const
