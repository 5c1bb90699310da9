import { type RefObject, useEffect, useRef } from 'react'

/**
 * Catches the focus when what has it is taken out of `container`, or can no longer have it, without the person having gone
 * elsewhere: a step ends, somebody moves a note, a dialog is done. `refuge` is told what had it and finds where to go on.
 */
export function useFocusRefuge(container: RefObject<HTMLElement | null>, refuge: (lost: HTMLElement) => void): void {
  const latest = useRef(refuge)
  latest.current = refuge
  useEffect(() => {
    const root = container.current
    if (!root) return
    let last: HTMLElement | null = null
    const follow = ({ target }: Event) => {
      last = target instanceof HTMLElement && root.contains(target) ? target : null
    }
    const observer = new MutationObserver(() => {
      const active = document.activeElement
      if (!last || (active && active !== document.body && active !== last)) return
      if (active === last && !isDisabled(last)) return
      latest.current(last)
    })
    // Who presses elsewhere has left it on purpose.
    const forget = () => {
      last = null
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', forget)
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', forget)
    }
  }, [container])
}

const isDisabled = (element: HTMLElement): boolean => element.matches(':disabled')
