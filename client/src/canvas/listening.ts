import { noteLetters, ownFamily } from '../painting/letters.ts'

/** Tells it at once, and whenever it is another. */
export function listenToSize(
  container: HTMLElement,
  changed: (size: { width: number; height: number }) => void,
): () => void {
  let [width, height] = [-1, -1]
  const look = () => {
    if (width === container.clientWidth && height === container.clientHeight) return
    width = container.clientWidth
    height = container.clientHeight
    changed({ width, height })
  }
  const observer = new ResizeObserver(look)
  observer.observe(container)
  look()
  return () => observer.disconnect()
}

/** Tells when letters of notes have come: at first, and when somebody writes in another script. */
export function listenToFonts(changed: () => void): () => void {
  const { fonts } = document
  let hasEnded = false
  for (const font of fonts) {
    if (font.status === 'loaded' || font.family.replaceAll('"', '') !== ownFamily) continue
    void font.loaded.then(
      () => hasEnded || changed(),
      () => {},
    )
  }
  if (!fonts.check(noteLetters)) void fonts.load(noteLetters).catch(() => [])
  return () => {
    hasEnded = true
  }
}

export function listenToMedia(query: string, changed: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Tells when the page has other pixels: it is zoomed, or has been moved to another screen. */
export function listenToRatio(changed: () => void): () => void {
  const ended = new AbortController()
  const listen = () =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        changed()
        listen()
      },
      { once: true, signal: ended.signal },
    )
  listen()
  return () => ended.abort()
}
