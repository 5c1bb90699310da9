import { type BoardFile, boardFile } from '@samtavle/shared/file/boardFile'

/**
 * A board as a method of one's own: its plan, areas, themes and settings, to hold the same kind of meeting again. Nothing that
 * anybody wrote on it, and nothing of whom it was for, comes along.
 */
export function methodFile(...board: Parameters<typeof boardFile>): BoardFile {
  const file = boardFile(...board)
  return {
    ...file,
    brief: { ...file.brief, purpose: '', question: '', fixed: [], influence: [], receiver: '', answerBy: null },
    problem: null,
    themes: file.themes.filter(({ area }) => area !== null),
    cards: [],
    links: [],
    comments: [],
    participation: null,
    results: [],
    agreements: [],
    pulses: [],
  }
}
