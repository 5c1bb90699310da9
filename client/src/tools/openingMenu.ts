import type { ActionContext } from '../actions/action.ts'
import { openMenu } from '../actions/contextMenu.ts'
import type { PointerInput } from './toolState.ts'

/** What ends a press by opening the menu of what lies there. */
export const openingMenu =
  (context: ActionContext) =>
  (input: PointerInput): 'idle' => {
    openMenu(context, input)
    return 'idle'
  }
