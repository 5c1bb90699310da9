import { type RefObject, useEffect } from 'react'
import { copySelected, cutSelected, paste } from '../actions/clipboard.ts'
import { clearMiddle } from '../actions/newNote.ts'
import { askAboutPicture } from '../actions/pictures.ts'
import { useActionContext } from '../panels/boardContext.ts'

import { pictureIn } from './pictureIn.ts'

/** Copies, cuts and pastes cards while the canvas has the focus: in fields the same keys mean text. */
export function useClipboard(canvas: RefObject<HTMLElement | null>): void {
  const context = useActionContext()
  useEffect(() => {
    const isOurs = () => document.activeElement === canvas.current || document.activeElement === document.body
    const give = (copy: (of: typeof context) => string | null) => (event: ClipboardEvent) => {
      const text = isOurs() ? copy(context) : null
      if (text === null) return
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    }
    const take = (event: ClipboardEvent) => {
      if (!isOurs()) return
      const picture = pictureIn(event.clipboardData)
      if (picture) askAboutPicture(context, picture, clearMiddle(context))
      else paste(context, event.clipboardData?.getData('text/plain') ?? '')
      event.preventDefault()
    }
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('copy', give(copySelected), { signal })
    addEventListener('cut', give(cutSelected), { signal })
    addEventListener('paste', take, { signal })
    return () => listening.abort()
  }, [context, canvas])
}
