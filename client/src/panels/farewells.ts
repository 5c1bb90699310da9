/** How one's own part of a board ends by one's own hand. */
export const farewells = ['deletedByYou', 'forgotten', 'left'] as const
export type Farewell = (typeof farewells)[number]
