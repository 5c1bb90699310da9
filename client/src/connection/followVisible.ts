import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { BoardDocument } from './boardDocument.ts'

/** Tells of each card that comes or goes once the board has arrived: what was said last is acknowledged after it. */
export function followVisible(
  { content, sync }: BoardDocument,
  changed: (cardId: CardId, isThere: boolean) => void,
): () => void {
  const visible = new Set<CardId>()
  let hasArrived = false
  const look = (cardId: CardId) => {
    const card = content.store.get().cards.get(cardId)
    const isThere = card !== undefined && isVisible(card)
    const was = visible.has(cardId)
    if (isThere) visible.add(cardId)
    else visible.delete(cardId)
    return isThere === was ? null : isThere
  }
  for (const cardId of content.store.get().cards.keys()) look(cardId)
  return content.listen((root, ids) => {
    hasArrived ||= sync.get().state === 'saved'
    if (root !== 'cards') return
    for (const cardId of ids) {
      const now = look(cardId)
      if (now !== null && hasArrived) changed(cardId, now)
    }
  })
}
