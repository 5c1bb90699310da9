import type { ActionContext } from './action.ts'
import type { Point } from './camera.ts'

/** Opens the menu of what lies at a point, which becomes what is selected if it was not. */
export function openMenu({ view, geometry }: ActionContext, at: { screen: Point; board: Point }): void {
  const card = geometry.cardAt(at.board)
  if (card && !view.get().selection.has(card)) view.set({ selection: new Set([card]), lines: new Set() })
  if (!card) view.set({ selection: new Set() })
  view.set({ menu: at.screen })
}
