import { keepPreference, readPreference } from '../connection/preferences.ts'
import { listenTo } from '../store.ts'
import { type Camera, zoomRange } from './camera.ts'
import type { ViewStore } from './view.ts'

/** How long one must have looked somewhere, in ms, for it to be worth remembering. */
const settledMs = 600

const keyOf = (boardId: string): string => `${boardId}.view`

/** Looks where one looked last at this board on this device, and remembers where one looks, until it is called off. */
export function keepView(view: ViewStore, boardId: string): () => void {
  const camera = readCamera(readPreference(keyOf(boardId)))
  if (camera) view.set({ camera, looking: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = listenTo(
    view,
    ({ camera: now }) => now,
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const { camera: now, looking } = view.get()
        keepPreference(keyOf(boardId), looking ? JSON.stringify(now) : '')
      }, settledMs)
    },
  )
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function readCamera(json: string | null): Camera | null {
  try {
    const { x, y, zoom } = JSON.parse(json ?? '') as Camera
    const isOne = [x, y, zoom].every(Number.isFinite) && zoom >= zoomRange.least && zoom <= zoomRange.most
    return isOne ? { x, y, zoom } : null
  } catch {
    return null
  }
}
