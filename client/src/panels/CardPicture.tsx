import '../ui/css/whiteboard.css'
import { routes } from '@samtavle/shared/protocol/routes'
import type { Card } from '@samtavle/shared/schema/card'
import { useBoard } from './boardContext.ts'

/** The picture that a card shows; nothing for other cards. */
export function CardPicture({ image, text }: Pick<Card, 'image' | 'text'>) {
  const { boardId } = useBoard()
  if (!image) return null
  const [imageId, width, height] = image
  return (
    <img
      className="card-picture"
      src={routes.image(boardId, imageId)}
      width={width}
      height={height}
      alt={text}
      loading="lazy"
    />
  )
}
