import { type Root, rootMap } from '@samtavle/shared/schema/entity'
import * as Y from 'yjs'
import { createStore, type Store } from '../store.ts'

/** `overwritten`: somebody has changed it since, so there was nothing left of one's own to take back. */
export type UndoOutcome = 'done' | 'overwritten' | 'nothing'

/** Roots that people write in; results are the server's. */
const undoable: readonly Root[] = ['cards', 'areas', 'themes', 'links']

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

  undo(): UndoOutcome {
    return this.#pop(this.#manager.undoStack, () => this.#manager.undo())
  }

  redo(): UndoOutcome {
    return this.#pop(this.#manager.redoStack, () => this.#manager.redo())
  }

  /**
   * Yjs goes on to an older step when the latest one has nothing left to revert, and so would take back something one did
   * not mean. Therefore it only gets to see the latest.
   */
  #pop(stack: unknown[], pop: () => unknown): UndoOutcome {
    if (stack.length === 0) return 'nothing'
    const older = stack.splice(0, stack.length - 1)
    const popped = pop()
    stack.unshift(...older)
    this.#tell()
    return popped ? 'done' : 'overwritten'
  }

  #tell(): void {
    this.store.set({ canUndo: this.#manager.undoStack.length > 0, canRedo: this.#manager.redoStack.length > 0 })
  }
}
