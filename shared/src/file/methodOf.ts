import type { BoardFile } from './boardFile.ts'

/**
 * What of a board makes a method: its plan, areas, themes and settings, to hold the same kind of meeting again. Nothing that
 * anybody wrote on it, and nothing of whom it was for, comes along.
 */
export function methodOf(file: BoardFile): BoardFile {
  return {
    ...file,
    brief: { ...file.brief, purpose: '', question: '', fixed: [], influence: [], receiver: '', answerBy: null },
    problem: null,
    themes: file.themes.filter(({ area }) => area !== null),
    cards: [],
    links: [],
    strokes: [],
    images: [],
    comments: [],
    participation: null,
    results: [],
    agreements: [],
    pulses: [],
  }
}
