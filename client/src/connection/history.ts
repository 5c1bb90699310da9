import { type Root, rootMap } from '@samtavle/shared/schema/entity'
import { redoTop, type UndoOutcome, undoTop, type WhyNotWrite } from '@samtavle/shared/schema/undo'
import * as Y from 'yjs'
import { createStore, type Store } from '../store.ts'

/** Roots that people write in; results are the server's. */
const undoable: readonly Root[] = ['cards', 'areas', 'themes', 'links', 'strokes', 'comments']

/** What this person did, step by step, and never what others did. */
export class History {
  readonly store: Store<{ canUndo: boolean; canRedo: boolean }> = createStore({ canUndo: false, canRedo: false })
  readonly #manager: Y.UndoManager

  /** Follows the transactions whose origin is `origin`. */
  constructor(doc: Y.Doc, origin: unknown) {
    this.#manager = new Y.UndoManager(
      undoable.map((root) => rootMap(doc, root)),
      // A step ends when `step` is called, however long it takes.
      { trackedOrigins: new Set([origin]), captureTimeout: Number.MAX_SAFE_INTEGER },
    )
    for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
      this.#manager.on(event, () => this.#tell())
    }
  }

  /** What is written from here on is a step of its own. */
  step(): void {
    this.#manager.stopCapturing()
  }

  /** `whyNot`: why one may not write these keys now, or null; the step then stays. */
  undo<Refusal extends string = never>(whyNot?: WhyNotWrite<Refusal>): UndoOutcome | Refusal {
    return this.#told(undoTop(this.#manager, whyNot))
  }

  /** Like {@link undo}. */
  redo<Refusal extends string = never>(whyNot?: WhyNotWrite<Refusal>): UndoOutcome | Refusal {
    return this.#told(redoTop(this.#manager, whyNot))
  }

  #told<Outcome>(outcome: Outcome): Outcome {
    this.#tell()
    return outcome
  }

  #tell(): void {
    this.store.set({ canUndo: this.#manager.undoStack.length > 0, canRedo: this.#manager.redoStack.length > 0 })
  }
}
