import type { AddNotesAnswer, NewNote } from '@samtavle/shared/protocol/notes'
import { updateArea } from '@samtavle/shared/schema/area'
import { setCardLive } from '@samtavle/shared/schema/card'
import { updateTheme } from '@samtavle/shared/schema/theme'
import type { BoardDocument } from '../connection/boardDocument.ts'

/** Takes notes that were brought in off the board again, with the areas and themes that were made for them, as one step of undo. */
export function takeNotesAway(document: BoardDocument, notes: readonly NewNote[], made: AddNotesAnswer): void {
  document.history.step()
  document.write(notes[0]?.id ?? '', (doc, origin) => {
    doc.transact(() => {
      for (const { id } of notes) setCardLive(doc, id, false, origin)
      for (const id of made.areas) updateArea(doc, id, { live: false }, origin)
      for (const id of made.themes) updateTheme(doc, id, { live: false }, origin)
    }, origin)
  })
}
