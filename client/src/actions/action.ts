import type { ParseKeys } from 'i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { ProblemError } from '../connection/http.ts'
import type { Geometry } from './geometry.ts'
import type { ViewStore } from './view.ts'

/** What an action may look at and change. */
export interface ActionContext {
  board: BoardConnection
  view: ViewStore
  geometry: Geometry
}

/** A key that performs an action. Letters are matched as typed, digits by their place: keyboards differ. */
export interface Shortcut {
  key?: string
  code?: string
  /** Ctrl, or Command on a Mac. */
  ctrl?: boolean
  shift?: boolean
  alt?: boolean
}

/** How a shortcut is written. */
export function shortcutText({ key, code, ctrl, shift, alt }: Shortcut): string {
  const names: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }
  const sign = code
    ? code.replace('Digit', '')
    : (names[key ?? ''] ?? (key?.length === 1 ? key.toUpperCase() : (key ?? '')))
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', sign].filter(Boolean).join('+')
}

/** One thing that a person can want. Buttons, menus and keys all read the same object. */
export interface Action {
  label: ParseKeys
  /** What is filled in in the label. */
  values?: Record<string, string | number>
  shortcuts?: readonly Shortcut[]
  /** Whether it can be done now. */
  enabled(context: ActionContext): boolean
  perform(context: ActionContext): void | Promise<void>
}

/**
 * Performs an action as one step of undo, if it can be done now; what goes wrong is told on the page. Answers with whether it
 * was done.
 */
export async function runAction(action: Action, context: ActionContext): Promise<boolean> {
  if (!action.enabled(context)) return false
  context.board.state.get().document?.history.step()
  try {
    await action.perform(context)
    return true
  } catch (error) {
    context.board.notify(error instanceof ProblemError ? error.code : 'no-contact')
    return false
  }
}
