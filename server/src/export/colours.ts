/** Colours of the report on white paper. Text is above 4.5 : 1. */
export const colours = {
  ink: '#1C2126',
  muted: '#59626C',
  accent: '#0F5963',
  accentSoft: '#D8EBEA',
  line: '#C9C3B4',
  note: '#E4C766',
  warn: '#8A5200',
} as const

export type ColourName = keyof typeof colours
