import type { CardId } from '@samtavle/shared/schema/ids'
import type { ViewState } from '../actions/view.ts'

/**
 * What has just been let go. It stays in the hand, as it were, until it is painted on the board, which takes a frame or
 * two: else it would be gone for as long.
 */
export class Lingering {
  readonly cards = new Set<CardId>()
  #last: Pick<ViewState, 'drag' | 'editing' | 'sketch'> = { drag: null, editing: null, sketch: null }
  #sketch: ViewState['sketch'] = null

  /** The view with the line or area that has just been drawn; `isPainted`: the board is painted as it is now. */
  over(view: ViewState, isPainted: boolean): ViewState {
    const { drag, editing, sketch } = this.#last
    // Copies are new cards, which are selected then.
    if (drag && !view.drag) this.#add(drag.copies ? [...drag.cards, ...view.selection] : drag.cards)
    if (editing && editing.cardId !== view.editing?.cardId) this.#add([editing.cardId])
    if (sketch && !view.sketch) this.#sketch = sketch
    this.#last = { drag: view.drag, editing: view.editing, sketch: view.sketch }
    if (isPainted || view.drag) this.cards.clear()
    if (isPainted || view.sketch) this.#sketch = null
    return this.#sketch ? { ...view, sketch: this.#sketch } : view
  }

  #add(cards: Iterable<CardId>): void {
    for (const id of cards) this.cards.add(id)
  }
}
