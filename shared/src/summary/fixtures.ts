import type { Fixture } from './summary.ts'

/** What of free texts and pictures can be said in words: a picture that only adorns says nothing. */
export const inWords = (fixtures: readonly Fixture[] = []): Fixture[] => fixtures.filter(({ text }) => text !== '')
