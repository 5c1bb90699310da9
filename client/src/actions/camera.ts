/** A point or a box in board units (CSS pixels at 100 %), or on the screen in CSS pixels from the canvas's corner. */
export interface Point {
  x: number
  y: number
}
export interface Box extends Point {
  width: number
  height: number
}

/** What part of the board is seen: the board point in the canvas's upper left corner, and CSS pixels per board unit. */
export interface Camera extends Point {
  zoom: number
}

/** Pixels at the edges of the canvas that panels lie over. */
export interface Insets {
  left: number
  top: number
  right: number
  bottom: number
}

export const zoomRange = { least: 0.05, most: 4 } as const

export const toBoard = (camera: Camera, point: Point): Point => ({
  x: camera.x + point.x / camera.zoom,
  y: camera.y + point.y / camera.zoom,
})

export const toScreen = (camera: Camera, point: Point): Point => ({
  x: (point.x - camera.x) * camera.zoom,
  y: (point.y - camera.y) * camera.zoom,
})

/** Moves what is seen by pixels on the screen. */
export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x - dx / camera.zoom,
  y: camera.y - dy / camera.zoom,
})

/** Zooms by a factor; what is under `at` (on the screen) stays there. */
export function zoomedAt(camera: Camera, at: Point, factor: number): Camera {
  const zoom = Math.min(zoomRange.most, Math.max(zoomRange.least, camera.zoom * factor))
  const fixed = toBoard(camera, at)
  return { zoom, x: fixed.x - at.x / zoom, y: fixed.y - at.y / zoom }
}

/** Shows all of a box in the part of the canvas that no panel covers, never larger than `most`. */
export function fitted(box: Box, size: { width: number; height: number }, insets: Insets, most = 1): Camera {
  const width = Math.max(1, size.width - insets.left - insets.right)
  const height = Math.max(1, size.height - insets.top - insets.bottom)
  const zoom = Math.min(most, Math.max(zoomRange.least, Math.min(width / box.width, height / box.height)))
  return {
    zoom,
    x: box.x - insets.left / zoom - (width / zoom - box.width) / 2,
    y: box.y - insets.top / zoom - (height / zoom - box.height) / 2,
  }
}

/** The part of the canvas that no panel covers, in CSS pixels. */
export const clearPart = ({ size, insets }: { size: { width: number; height: number }; insets: Insets }): Box => ({
  x: insets.left,
  y: insets.top,
  width: size.width - insets.left - insets.right,
  height: size.height - insets.top - insets.bottom,
})

/** Moves what is seen as little as it takes to have all of a box in a part of the canvas, or its beginning if it is larger. */
export function broughtInto(part: Box, camera: Camera, box: Box): Camera {
  const { x, y } = toScreen(camera, box)
  const dx = wayInto(part.x, part.width, x, box.width * camera.zoom)
  const dy = wayInto(part.y, part.height, y, box.height * camera.zoom)
  return panned(camera, dx, dy)
}

/** How far to move what begins at `at` and is `length` long, so that it lies in what begins at `from` and is `room` long. */
const wayInto = (from: number, room: number, at: number, length: number): number =>
  at < from || length > room ? from - at : Math.min(0, from + room - at - length)

/** What is seen of the board, in board units, in so many pixels. */
export const seenBox = ({ camera, size }: { camera: Camera; size: { width: number; height: number } }): Box => ({
  x: camera.x,
  y: camera.y,
  width: size.width / camera.zoom,
  height: size.height / camera.zoom,
})

export const contains = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width && point.y <= box.y + box.height

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The smallest box around boxes; null around none. */
export function around(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})

export const middleOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})
