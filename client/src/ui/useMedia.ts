import { useRef, useSyncExternalStore } from 'react'

/**
 * Whether a media query holds on the screen now. While the page is printed the answer stays what it was: paper is narrow,
 * and what is to be printed must not be replaced by what fits a phone.
 */
export function useMedia(query: string): boolean {
  const onScreen = useRef<boolean | null>(null)
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => {
      if (onScreen.current === null || !matchMedia('print').matches) onScreen.current = matchMedia(query).matches
      return onScreen.current
    },
  )
}
