import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** Sizes of type, in pixels at 1920 × 1080; the smallest is still read from the back row. */
const sizes = [56, 50, 44, 37, 33] as const

/**
 * Sets what is in the element in the largest type in which it fits on one page, else in the smallest; answers with how many
 * pages that makes. The element sets its content in columns, which go on to the right of it where the page ends.
 */
export function useFittedPages(element: RefObject<HTMLElement | null>): number {
  const [pages, setPages] = useState(1)
  const fit = useCallback(() => {
    if (element.current) setPages(pagesOf(element.current))
  }, [element])
  // After each drawing: whatever was drawn anew may be longer than before.
  useLayoutEffect(fit)
  useEffect(() => {
    const page = element.current
    if (!page) return
    const observer = new ResizeObserver(fit)
    observer.observe(page)
    void document.fonts.ready.then(fit)
    return () => observer.disconnect()
  }, [element, fit])
  return pages
}

function pagesOf(element: HTMLElement): number {
  for (const size of sizes) {
    element.style.setProperty('--type', `calc(${size} * var(--u))`)
    if (element.scrollWidth <= element.clientWidth + 1) return 1
  }
  const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0
  return Math.ceil((element.scrollWidth + gap - 1) / (element.clientWidth + gap))
}
