/** What can be painted on, on the page and beside it. */
export type Surface = HTMLCanvasElement | OffscreenCanvas
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** An empty, transparent surface of so many pixels. */
export function blankSurface(width: number, height: number): { surface: Surface; context: Context | null } {
  if (typeof OffscreenCanvas === 'function') {
    const surface = new OffscreenCanvas(width, height)
    return { surface, context: surface.getContext('2d') }
  }
  const surface = Object.assign(document.createElement('canvas'), { width, height })
  return { surface, context: surface.getContext('2d') }
}
