import { gap, noteSize } from '@samtavle/shared/layout/grid'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { Action, ActionContext } from './action.ts'
import { clearPart, middleOf, toBoard } from './camera.ts'
import { copyCards } from './duplicate.ts'
import { inReadingOrder, placeAt } from './placing.ts'
import { removeCards } from './removeCards.ts'
import { whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** The cards that were copied last on this page, and the text that stands for them elsewhere. */
let copied: { ids: string[]; text: string; times: number } | null = null

/** More rows than this are not notes that somebody means to make. */
export const mostRows = 300

/** The selected cards as plain text, a paragraph each, in the order they are read; null when there are none. */
export function copySelected(context: ActionContext): string | null {
  const content = context.board.state.get().document?.content.store.get()
  const cards = content ? inReadingOrder(selectedCards(context), content) : []
  if (cards.length === 0) return null
  const text = cards.map((card) => card.text).join('\n')
  copied = { ids: cards.map(({ id }) => id), text, times: 0 }
  return text
}

/** Copies the selected cards and takes them off the board, as far as this person may. */
export function cutSelected(context: ActionContext): string | null {
  const text = copySelected(context)
  context.board.state.get().document?.history.step()
  if (text !== null && removeCards.enabled(context)) void removeCards.perform(context)
  return text
}

/**
 * Puts what was copied on the board: cards of this board as copies of them; a line of text as a note; of several lines or
 * rows of a table it is asked first whether each becomes a note.
 */
export function paste(context: ActionContext, given: string): void {
  const text = given.replaceAll('\r\n', '\n').trim()
  const { document } = context.board.state.get()
  if (!document || text === '') return
  document.history.step()
  if (copied && copied.text.trim() === text) return pasteCards(context)
  const rows = rowsIn(text)
  if (rows.length > 1) context.view.set({ dialog: { is: 'paste', rows } })
  else void pasteNotes([text]).perform(context)
}

function pasteCards(context: ActionContext): void {
  if (!copied) return
  const content = context.board.state.get().document?.content.store.get()
  copied.times++
  const cards = copied.ids.flatMap((id) => content?.cards.get(id) ?? [])
  copyCards(context, cards, gap * copied.times, gap * copied.times)
}

/** Lines that say something; the cells of a row of a spreadsheet are joined. */
export function rowsIn(text: string): string[] {
  const lines = text.split('\n').map((line) =>
    line
      .split('\t')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' – '),
  )
  return lines.filter((line) => line !== '').slice(0, mostRows)
}

/** Makes a note of each text, in rows around the middle of what is seen, and selects them. */
export function pasteNotes(texts: readonly string[]): Action {
  return {
    label: 'canvas.paste.each',
    values: { count: texts.length },
    enabled: ({ board }) => !whyNot(board, { do: 'createCard', kind: 'note' }),
    perform(context) {
      const { board, view, geometry } = context
      const { document } = board.state.get()
      if (!document) return
      if (whyNot(board, { do: 'createCard', kind: 'note' })) return board.notify('not-now')
      const content = document.content.store.get()
      const columns = Math.ceil(Math.sqrt(texts.length))
      const rows = Math.ceil(texts.length / columns)
      const start = middleSeen(context)
      const made = texts.map((text, i) => {
        const x = start.x + ((i % columns) - columns / 2) * (noteSize.width + gap)
        const y = start.y + (Math.floor(i / columns) - rows / 2) * (noteSize.height + gap)
        const id = makeId()
        const place = placeAt({ x, y }, geometry, content)
        const note = { id, kind: 'note', text: text.slice(0, limits.text), place } as const
        document.write(id, (doc, origin) => createCard(doc, note, origin))
        return id
      })
      view.set({ selection: new Set(made), lines: new Set(), dialog: null, arrowKeys: 'move' })
    },
  }
}

function middleSeen({ view }: ActionContext) {
  return toBoard(view.get().camera, middleOf(clearPart(view.get())))
}
