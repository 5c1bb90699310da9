import { fixtureSizes } from '@samtavle/shared/schema/fixtures'
import type { Action, ActionContext, Shortcut } from './action.ts'
import { runAction } from './action.ts'
import { carry, openMove } from './carry.ts'
import { openColours } from './colourCards.ts'
import { openComments } from './comments.ts'
import { openHelp, openPalette, openThemeDialog, search } from './dialogs.ts'
import { duplicate } from './duplicate.ts'
import { editNote } from './editNote.ts'
import { backToContent } from './find.ts'
import { resize } from './fixtureSize.ts'
import { goToCard } from './goToCard.ts'
import { removeLines } from './lines.ts'
import { lock, unlock } from './lock.ts'
import { nudges } from './moveCards.ts'
import { newNote } from './newNote.ts'
import { pickArea, pickArrow, pickDraw, pickHand, pickSelect, pickText } from './pickTool.ts'
import { addPicture } from './pictures.ts'
import { singleKeysOff } from './preferences.ts'
import { removeCards } from './removeCards.ts'
import { clearSelection, selectAll } from './selection.ts'
import { showList } from './shownAs.ts'
import { tidy, tidyOrders } from './tidy.ts'
import { redo, undo } from './undo.ts'
import { zoomFit, zoomIn, zoomOut, zoomSelection } from './zoom.ts'

/** What is offered beside keys, in the order it is listed. */
export const listedActions = (): Action[] => [
  newNote,
  addPicture,
  editNote,
  duplicate,
  carry,
  openMove,
  removeCards,
  removeLines,
  openThemeDialog,
  openColours,
  openComments,
  lock,
  unlock,
  ...fixtureSizes.map(resize),
  ...tidyOrders.map(tidy),
  selectAll,
  undo,
  redo,
  search,
  zoomFit,
  zoomSelection,
  backToContent,
  zoomIn,
  zoomOut,
  pickSelect,
  pickHand,
  pickArea,
  pickText,
  pickArrow,
  pickDraw,
  showList,
  openHelp,
]

/** Keys that work wherever one is on the board page. */
const everywhere: Action[] = [
  undo,
  redo,
  newNote,
  pickSelect,
  pickHand,
  pickArea,
  pickText,
  pickArrow,
  pickDraw,
  zoomIn,
  zoomOut,
  zoomFit,
  zoomSelection,
  search,
  openPalette,
  openHelp,
  openThemeDialog,
  duplicate,
  openComments,
  lock,
  unlock,
  clearSelection,
]
/** Keys that work while the canvas has the focus, since panels use them too. */
const onCanvas: Action[] = [editNote, removeCards, removeLines, selectAll, ...nudges, ...goToCard]

/** Performs what a key press asks for; true when it asked for something. */
export function performKey(event: KeyboardEvent, context: ActionContext, canvasHasFocus: boolean): boolean {
  return performOneOf(canvasHasFocus ? [...onCanvas, ...everywhere] : everywhere, event, context)
}

/** Performs that of these actions whose key was pressed and that can be done now; true when there is one. */
export function performOneOf(actions: readonly Action[], event: KeyboardEvent, context: ActionContext): boolean {
  if (event.isComposing || isTyping(event)) return false
  const action = actions.find(
    (candidate) =>
      candidate.shortcuts?.some((shortcut) => matches(event, shortcut) && !(isSingle(shortcut) && singleKeysOff())) &&
      candidate.enabled(context),
  )
  if (!action) return false
  void runAction(action, context)
  return true
}

/** A sign alone: speech input and slips of the hand press such keys unasked, so they can be switched off. */
const isSingle = ({ key, code, ctrl, alt }: Shortcut): boolean =>
  !ctrl && !alt && (code !== undefined || key?.length === 1)

function matches(event: KeyboardEvent, { key, code, ctrl = false, shift, alt = false }: Shortcut): boolean {
  if ((event.ctrlKey || event.metaKey) !== ctrl || event.altKey !== alt) return false
  // Signs such as + need Shift on some keyboards and not on others.
  const shiftMatters = shift !== undefined || ctrl || alt
  if (shiftMatters && event.shiftKey !== (shift ?? false)) return false
  return code !== undefined ? event.code === code : event.key.toLowerCase() === key?.toLowerCase()
}

/** Fields in which keys are letters. */
const typedIn = 'textarea, input:not([type="checkbox"], [type="radio"])'

function isTyping({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  // In a list of choices letters choose, but with Ctrl they mean nothing of its own.
  return target.isContentEditable || target.matches(typedIn) || (target.matches('select') && !ctrlKey && !metaKey)
}
