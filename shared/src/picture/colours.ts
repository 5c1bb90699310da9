import type { Stroke } from '../schema/stroke.ts'
import type { Colour } from '../schema/values.ts'

/** The colours of the picture: those of the page in light, since pictures are printed. */
export const papers: Record<Colour | 'white', string> = {
  yellow: '#ffe8a3',
  peach: '#ffd5bd',
  pink: '#f8cbd8',
  lilac: '#ddd5f6',
  blue: '#cae3f6',
  green: '#cfe9cb',
  white: '#fffefb',
}

export const colours = {
  board: '#f6f3ec',
  area: '#fffdf9',
  line: '#767061',
  ink: '#1c2126',
  muted: '#59626c',
  accent: '#0f5963',
  edge: '#d9d2c2',
  dots: '#c2410c',
} as const

/** Lines drawn by hand. */
export const inks: Record<Stroke['ink'], string> = {
  ink: colours.ink,
  accent: colours.accent,
  red: '#a32020',
  blue: '#1f4e9c',
}
