import type { ActionContext } from './action.ts'
import { around, middleOf, type Point, toScreen } from './camera.ts'
import { lineNear } from './lines.ts'

/** Opens the menu of what lies at a point, which becomes what is selected if it was not. */
export function openMenu(context: ActionContext, at: { screen: Point; board: Point; touch: boolean }): void {
  const { view, geometry } = context
  const card = geometry.cardAt(at.board)
  const line = card ? null : lineNear(context, at.board, at.touch)
  const isSelected = card ? view.get().selection.has(card) : line !== null && view.get().lines.has(line)
  if (!isSelected) {
    view.set({ selection: new Set(card ? [card] : []), lines: new Set(line ? [line] : []), arrowKeys: 'move' })
  }
  view.set({ menu: at.screen })
}

/** Opens the menu of what is selected, or of the board, by a key. */
export function openMenuByKey({ view, geometry }: ActionContext): void {
  const { selection, lines, camera, size } = view.get()
  const boxes = [...[...selection].map(geometry.cardBox, geometry), ...[...lines].map(geometry.lineBox, geometry)]
  const box = around(boxes.flatMap((box) => box ?? []))
  view.set({ menu: box ? toScreen(camera, middleOf(box)) : { x: size.width / 2, y: size.height / 2 } })
}
