import * as v from 'valibot'
import type { TableMapping } from '../file/tableNotes.ts'
import { locales } from '../schema/choices.ts'
import { limits } from '../schema/limits.ts'
import { id, line, longText } from '../schema/values.ts'

/** A note to add: whoever adds it gives it its id, so that a repeat adds nothing. `area` and `theme` are titles, '' for none. */
const newNote = v.object({
  id,
  text: v.pipe(longText, v.trim(), v.minLength(1)),
  area: v.optional(v.pipe(line, v.trim()), ''),
  theme: v.optional(v.pipe(line, v.trim()), ''),
})
export type NewNote = v.InferOutput<typeof newNote>

const notes = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(limits.cards), v.array(newNote))

/** POST of `notes` of a board: adds them all, or none. */
export const addNotesRequest = v.object({ notes })

/** POST of `notes`: a new board with them. */
export const boardOfNotesRequest = v.object({
  title: v.optional(line, ''),
  locale: v.optional(v.picklist(locales), 'nb'),
  notes,
})

/** What was made beside the notes, so that all of it can be taken away again. */
export interface AddNotesAnswer {
  areas: string[]
  themes: string[]
}

/** POST of a file to `tables`: what is in it, for somebody to say which column is what. */
export interface TableAnswer {
  /** Names of the sheets of a workbook; none for text. */
  sheets: string[]
  sheet: number
  rows: string[][]
  /** Which row of the file each of them is, from 1. */
  numbers: number[]
  suggested: TableMapping
}
