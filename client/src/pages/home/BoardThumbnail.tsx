import { routes } from '@samtavle/shared/protocol/routes'
import { useState } from 'react'

/** How a board looks, beside its name; nothing where it cannot be had. */
export function BoardThumbnail({ boardId }: { boardId: string }) {
  const [isMissing, setMissing] = useState(false)
  if (isMissing) return null
  return (
    <img
      className="board-thumbnail"
      src={routes.boardThumbnail(boardId)}
      alt=""
      width={480}
      height={300}
      loading="lazy"
      onError={() => setMissing(true)}
    />
  )
}
