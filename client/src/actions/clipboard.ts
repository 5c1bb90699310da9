import { gap, noteSize } from '@samtavle/shared/layout/grid'
import { type Card, createCard } from '@samtavle/shared/schema/card'
import { type CardId, makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { Content } from '../connection/content.ts'
import type { Action, ActionContext } from './action.ts'
import { clearPart, middleOf, toBoard } from './camera.ts'
import { copyCards } from './duplicate.ts'
import { inReadingOrder, placeAt } from './placing.ts'
import { removeCards } from './removeCards.ts'
import { whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Cards, the text that stands for them elsewhere, and how often they have been pasted. */
interface Copied {
  ids: CardId[]
  text: string
  times: number
}

/** What was copied last on this page, whichever board was open then. */
let copied: Copied | null = null

/** Of more rows than this, notes are made of the first: whoever means to make more has a table to bring. */
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
  if (!document) return
  document.history.step()
  if (copied && copied.text.trim() === text) {
    const cards = stillThere(copied.ids, document.content.store.get())
    // No words are copied too: of a picture that only adorns.
    if (cards) return pasteCards(context, copied, cards)
  }
  if (text === '') return
  const rows = rowsIn(text)
  if (rows.length > 1) context.view.set({ dialog: { is: 'paste', rows } })
  else void pasteNotes([text]).perform(context)
}

/** These cards with all they had; null when they are on another board, or one was erased meanwhile: only the text is left. */
function stillThere(ids: readonly CardId[], { cards }: Content): Card[] | null {
  const found = ids.flatMap((id) => {
    const card = cards.get(id)
    return card && !card.hidden && (card.kind === 'image' || card.text.trim() !== '') ? [card] : []
  })
  return found.length === ids.length ? found : null
}

function pasteCards(context: ActionContext, from: Copied, cards: Card[]): void {
  from.times++
  copyCards(context, cards, gap * from.times, gap * from.times)
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
  return lines.filter((line) => line !== '')
}

/** As much of a text as there is room for on a note. */
export const cutToNote = (text: string): string =>
  // Half of a sign that takes two letters is none.
  text.length > limits.text ? text.slice(0, limits.text).replace(/[\uD800-\uDBFF]$/, '') : text

/** Makes a note of each text, in rows around the middle of what is seen, and selects them; tells when one is cut short. */
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
        const note = { id, kind: 'note', text: cutToNote(text), place } as const
        document.write(id, (doc, origin) => createCard(doc, note, origin))
        return id
      })
      view.set({ selection: new Set(made), lines: new Set(), dialog: null, arrowKeys: 'move' })
      if (texts.some((text) => cutToNote(text) !== text)) board.notify('cut-short')
    },
  }
}

function middleSeen({ view }: ActionContext) {
  return toBoard(view.get().camera, middleOf(clearPart(view.get())))
}
