import { limits } from '../schema/limits.ts'
import type { Locale } from '../schema/session.ts'
import type { BoardFile } from './boardFile.ts'

const copyWord: Record<Locale, string> = { nb: 'kopi', nn: 'kopi', en: 'copy' }

/**
 * A board to go on from elsewhere: what it is for, its plan, areas and settings, and where `notes` says so what is written on
 * it. What was given in meetings (dots, agreement, pulse) stays with the board that it was given on.
 */
export function copyOf(file: BoardFile, { notes }: { notes: boolean }): BoardFile {
  const copy = { ...file, title: copyTitle(file), participation: null, results: [], agreements: [], pulses: [] }
  if (notes) return copy
  const themes = file.themes.filter(({ area }) => area !== null)
  return { ...copy, themes, problem: null, cards: [], links: [], strokes: [], images: [], comments: [] }
}

function copyTitle({ title, locale }: BoardFile): string {
  const ending = ` (${copyWord[locale]})`
  const hasRoom = title !== '' && title.length + ending.length <= limits.line
  return hasRoom && !title.endsWith(ending) ? title + ending : title
}
