import * as Y from 'yjs'
import { editsIn, type KeyEdit, type Step } from './stepEdits.ts'

/** What came of asking to undo: `overwritten` when others have changed since all that the step would have taken back. */
export type UndoOutcome = 'undone' | 'overwritten' | 'nothing'

/** Why one may not write these keys now; null when one may. */
export type WhyNotWrite<Refusal extends string> = (edits: KeyEdit[]) => Refusal | null

/**
 * Undoes the latest step, and only that one. `manager.undo()` passes over steps that no longer change anything and takes
 * back an older one instead, which nobody asked for; here such a step is dropped and said to be overwritten. A step that
 * one may not take back now stays where it is, and the answer is why.
 */
export function undoTop<Refusal extends string = never>(
  manager: Y.UndoManager,
  whyNot?: WhyNotWrite<Refusal>,
): UndoOutcome | Refusal {
  return popTop(manager, 'undoStack', () => manager.undo(), whyNot)
}

/** Does the latest undone step again, and only that one; like {@link undoTop}. */
export function redoTop<Refusal extends string = never>(
  manager: Y.UndoManager,
  whyNot?: WhyNotWrite<Refusal>,
): UndoOutcome | Refusal {
  return popTop(manager, 'redoStack', () => manager.redo(), whyNot)
}

/** Lets the manager see its top step alone, so that there is no older one to go on to. */
function popTop<Refusal extends string>(
  manager: Y.UndoManager,
  stack: 'undoStack' | 'redoStack',
  pop: () => unknown,
  whyNot: WhyNotWrite<Refusal> = () => null,
): UndoOutcome | Refusal {
  const older = [...manager[stack]]
  const top = older.pop()
  if (!top) return 'nothing'
  const refusal = whyNot(editsIn(manager.doc, top))
  if (refusal) return refusal
  manager[stack] = [top]
  manager.deleteFilter = (item) => !leavesHole(item, top)
  try {
    return pop() === null ? 'overwritten' : 'undone'
  } finally {
    manager[stack] = [...older, ...manager[stack]]
  }
}

/**
 * Whether to delete this value would leave its key without any: the step has put it in the place of another one, which Yjs
 * does not bring back because somebody else wrote a third at the same time. A card would lose its place.
 */
function leavesHole(value: Y.Item, { insertions, deletions }: Step): boolean {
  if (value.parentSub === null) return false
  for (let before = value.left; before; before = before.left) {
    if (Y.isDeleted(deletions, before.id) && !Y.isDeleted(insertions, before.id)) return true
  }
  return false
}
