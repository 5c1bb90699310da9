import { type RefObject, useEffect } from 'react'
import { toBoard } from '../actions/camera.ts'
import { askAboutPicture, mayAddPictures } from '../actions/pictures.ts'
import { useActionContext } from '../panels/boardContext.ts'
import { pictureIn } from './pictureIn.ts'

/** A picture that is let go of over the canvas comes to lie there. Elsewhere it must not take the place of the page. */
export function usePictureDrop(canvas: RefObject<HTMLElement | null>): void {
  const context = useActionContext()
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      const isHere = event.target instanceof Node && canvas.current?.contains(event.target)
      event.dataTransfer.dropEffect = isHere && mayAddPictures(context) ? 'copy' : 'none'
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      const picture = pictureIn(event.dataTransfer)
      const box = canvas.current?.getBoundingClientRect()
      if (!picture || !box) return
      const at = { x: event.clientX - box.left, y: event.clientY - box.top }
      askAboutPicture(context, picture, toBoard(context.view.get().camera, at))
    }
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('dragover', over, { signal })
    addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [context, canvas])
}
