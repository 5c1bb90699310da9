import { useCallback, useState } from 'react'

/** In CSS pixels, with its border. */
export interface ElementSize {
  width: number
  height: number
}

/** How large an element is, and the ref to give it; nothing until it is there. */
export function useSize(): [size: ElementSize, ref: (element: HTMLElement | null) => (() => void) | undefined] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 })
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(() => setSize({ width: element.offsetWidth, height: element.offsetHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [size, ref]
}
