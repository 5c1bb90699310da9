import { colours as all, type ColourName } from '../colours.ts'

/** The colours of the report as Word writes them: without the sign in front. */
export const colours = Object.fromEntries(
  Object.entries(all).map(([name, colour]) => [name, colour.slice(1)]),
) as Record<ColourName, string>
