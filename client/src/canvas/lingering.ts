import type { CardId } from '@samtavle/shared/schema/ids'
import type { ViewState } from '../actions/view.ts'

/** How far the board below is painted. */
export interface Progress {
  /** How often something was said to look different. */
  readonly touches: number
  /** Whether it shows everything as it was after so many touches. */
  hasPainted(touches: number): boolean
}

/**
 * What has just been let go. It stays in the hand, as it were, until it is painted on the board, which takes a frame or
 * two: else it would be gone for as long.
 */
export class Lingering {
  readonly cards = new Set<CardId>()
  #last: Pick<ViewState, 'drag' | 'editing' | 'sketch'> = { drag: null, editing: null, sketch: null }
  #sketch: ViewState['sketch'] = null
  /** The touches of the board after which all of it was let go. */
  #until = 0

  /** The view with the line or area that has just been drawn. */
  over(view: ViewState, board: Progress): ViewState {
    const { drag, editing, sketch } = this.#last
    // Copies are new cards, which are selected then.
    if (drag && !view.drag) this.#add(drag.copies ? [...drag.cards, ...view.selection] : drag.cards, board)
    if (editing && editing.cardId !== view.editing?.cardId) this.#add([editing.cardId], board)
    if (sketch && !view.sketch) {
      this.#sketch = sketch
      this.#until = board.touches
    }
    this.#last = { drag: view.drag, editing: view.editing, sketch: view.sketch }
    const isPainted = board.hasPainted(this.#until)
    if (isPainted || view.drag) this.cards.clear()
    if (isPainted || view.sketch) this.#sketch = null
    return this.#sketch ? { ...view, sketch: this.#sketch } : view
  }

  #add(cards: Iterable<CardId>, board: Progress): void {
    for (const id of cards) this.cards.add(id)
    this.#until = board.touches
  }
}
