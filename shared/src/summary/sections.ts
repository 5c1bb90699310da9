/** The sections after the front page, in the order in which they are read. Each is also the key of its title among the words. */
export const sectionIds = [
  'frames',
  'problem',
  'decisions',
  'measures',
  'themes',
  'votes',
  'agreements',
  'trace',
  'opposing',
  'glossary',
  'participation',
  'pulse',
  'appendix',
] as const

export type SectionId = (typeof sectionIds)[number]
