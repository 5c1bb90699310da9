import { type Colour, colours } from '@samtavle/shared/schema/values'

export type Paper = Colour | 'white'

export const papers: readonly Paper[] = [...colours, 'white']

export const colourNames = [
  'board',
  'dot',
  'area',
  'line',
  'line-strong',
  'ink',
  'muted',
  'accent',
  'accent-soft',
  'theme-wash',
  'surface',
  'paper-ink',
  'paper-muted',
  'paper-warn',
  'dot-vote-on-paper',
  'warn',
  'danger',
  'ink-blue',
] as const
export type ColourName = (typeof colourNames)[number]

/** The colours of the page as they can be painted with. `outline`: around papers and themes that have the board's own colour. */
export type Palette = Record<ColourName, string> & { papers: Record<Paper, string>; outline: string | null }
