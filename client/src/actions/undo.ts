import type { Refusal } from '@samtavle/shared/rules/refusals'
import type { UndoOutcome } from '@samtavle/shared/schema/undo'
import type { Action, ActionContext } from './action.ts'
import { whyNotEdits } from './undoRights.ts'

/** Takes back the last thing that this person did on the board. */
export const undo: Action = {
  label: 'board.tools.undo',
  shortcuts: [{ key: 'z', ctrl: true }],
  enabled: ({ board }) => board.state.get().document?.history.store.get().canUndo ?? false,
  perform: (context) =>
    tell(
      context,
      context.board.state.get().document?.undo((edits) => whyNotEdits(context.board, edits)),
    ),
}

/** Does again what was taken back. */
export const redo: Action = {
  label: 'board.tools.redo',
  shortcuts: [
    { key: 'z', ctrl: true, shift: true },
    { key: 'y', ctrl: true },
  ],
  enabled: ({ board }) => board.state.get().document?.history.store.get().canRedo ?? false,
  perform: (context) =>
    tell(
      context,
      context.board.state.get().document?.redo((edits) => whyNotEdits(context.board, edits)),
    ),
}

function tell({ board }: ActionContext, outcome: UndoOutcome | Refusal | undefined): void {
  if (!outcome || outcome === 'undone' || outcome === 'nothing') return
  board.notify(outcome === 'overwritten' || outcome === 'gone' ? outcome : 'not-now')
}
