import { type RefObject, useEffect } from 'react'

/** Buttons beside the canvas that do something to it at once; those that open something keep the focus for it. */
const beside = '.tool-rail button, .zoom-bar button, .selection-bar button'
const opening = '[aria-haspopup], [aria-expanded]'

/** Who presses such a button by pointer goes on with keys that are meant for the board, not for the button. */
export function useFocusBack(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onClick = ({ target, detail }: MouseEvent) => {
      const button = detail > 0 && target instanceof Element ? target.closest(beside) : null
      if (button && button === document.activeElement && !button.matches(opening)) {
        canvas.current?.focus({ preventScroll: true })
      }
    }
    addEventListener('click', onClick)
    return () => removeEventListener('click', onClick)
  }, [canvas])
}
