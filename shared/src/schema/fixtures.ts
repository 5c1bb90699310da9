/** Kinds of card that are nobody's voice: free text and pictures with which facilitators set up a board. */
export const fixtureKinds = ['text', 'image'] as const

export const isFixture = ({ kind }: { kind: string }): boolean => (fixtureKinds as readonly string[]).includes(kind)

/** How large a free text or a picture is. */
export const fixtureSizes = ['small', 'medium', 'large'] as const
export type FixtureSize = (typeof fixtureSizes)[number]
