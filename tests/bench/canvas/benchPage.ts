/** A note of a board that is measured; x and y are of its upper left corner, in board units. */
export interface Note {
  x: number
  y: number
  text: string
}

export interface View {
  /** The board point in the upper left corner of the canvas. */
  x: number
  y: number
  /** CSS pixels per board unit. */
  zoom: number
}

/** What a page with a whiteboard on it offers to those who measure it, as `window.bench`. Notes are known by their index. */
export interface BenchPage {
  /** Puts notes on the empty board; answers with the ms from there until all is painted. */
  open(notes: readonly Note[]): Promise<number>
  look(view: View): void
  camera(): View
  /** Selects the first so many notes. */
  select(count: number): void
  /** Somebody else writes in these notes. */
  change(indexes: readonly number[], text: string): void
  /** Opens a note's text for writing, with the caret in it. */
  write(index: number): void
}

/** Notes are as large as ours, with the gap of our grid between them. */
export const noteSize = { width: 168, height: 128, gap: 16 } as const

const words = 'vi trenger et sted å være sammen om kvelden uten at det koster noe for dem som ikke har så mye'.split(
  ' ',
)

/** A square of notes with 80 characters each, no two alike. */
export function squareOf(count: number): Note[] {
  const columns = Math.ceil(Math.sqrt(count))
  return Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * (noteSize.width + noteSize.gap),
    y: Math.floor(i / columns) * (noteSize.height + noteSize.gap),
    text: textOf(i),
  }))
}

export function textOf(seed: number): string {
  let text = `${seed}`
  for (let i = 0; text.length < 80; i++) text += ` ${words[(seed * 7 + i * 3 + ((seed * i) % 5)) % words.length]}`
  return text.slice(0, 80)
}
