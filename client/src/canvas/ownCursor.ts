import { showsCursors } from '@samtavle/shared/rules/cursors'
import type { ActionContext } from '../actions/action.ts'
import { toBoard } from '../actions/camera.ts'

/** Tells others where the mouse is on the canvas, as long as the board shows cursors; until it is called off. */
export function tellOwnCursor(container: HTMLElement, { board, view }: ActionContext): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const presence = () => board.state.get().document?.presence
  const leave = () => presence()?.point(null)
  const move = (event: PointerEvent) => {
    const { session } = board.state.get()
    if (event.pointerType === 'touch' || !session || !showsCursors(session)) return leave()
    const { left, top } = container.getBoundingClientRect()
    presence()?.point(toBoard(view.get().camera, { x: event.clientX - left, y: event.clientY - top }))
  }
  container.addEventListener('pointermove', move, { signal })
  container.addEventListener('pointerleave', leave, { signal })
  return () => {
    listening.abort()
    leave()
  }
}
