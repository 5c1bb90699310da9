import { type Point, zoomedAt } from '../actions/camera.ts'
import type { ViewStore } from '../actions/view.ts'

/** What Safari alone tells of two fingers on a touchpad; others tell of a wheel with Ctrl. */
interface GestureEvent extends MouseEvent {
  /** How far the fingers are apart, as a multiple of how far they were when they came down. */
  scale: number
}

/** Zooms with a pinch on a touchpad in Safari, for as long as `mayZoom`: of fingers on the screen pointers tell. */
export function listenToGestures(
  container: HTMLElement,
  view: ViewStore,
  pointAt: (event: MouseEvent) => Point,
  mayZoom: () => boolean,
  signal: AbortSignal,
): void {
  let last = 1
  const onStart = (event: Event) => {
    event.preventDefault()
    last = 1
  }
  const onChange = (event: Event) => {
    event.preventDefault()
    const gesture = event as GestureEvent
    const factor = gesture.scale / last
    last = gesture.scale
    if (mayZoom()) view.set({ camera: zoomedAt(view.get().camera, pointAt(gesture), factor), looking: true })
  }
  container.addEventListener('gesturestart', onStart, { signal })
  container.addEventListener('gesturechange', onChange, { signal })
}
