import type * as Y from 'yjs'

/** What came of asking to undo: `overwritten` when others have changed since all that the step would have taken back. */
export type UndoOutcome = 'undone' | 'overwritten' | 'nothing'

/**
 * Undoes the latest step, and only that one. `manager.undo()` passes over steps that no longer change anything and takes
 * back an older one instead, which nobody asked for; here such a step is dropped and said to be overwritten.
 */
export function undoTop(manager: Y.UndoManager): UndoOutcome {
  return popTop(manager, 'undoStack', () => manager.undo())
}

/** Does the latest undone step again, and only that one. */
export function redoTop(manager: Y.UndoManager): UndoOutcome {
  return popTop(manager, 'redoStack', () => manager.redo())
}

/** Lets the manager see its top step alone, so that there is no older one to go on to. */
function popTop(manager: Y.UndoManager, stack: 'undoStack' | 'redoStack', pop: () => unknown): UndoOutcome {
  const older = manager[stack].slice(0, -1)
  if (manager[stack].length === 0) return 'nothing'
  manager[stack] = manager[stack].slice(-1)
  try {
    return pop() === null ? 'overwritten' : 'undone'
  } finally {
    manager[stack] = [...older, ...manager[stack]]
  }
}
