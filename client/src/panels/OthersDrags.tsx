import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { Box } from '../actions/camera.ts'
import type { OthersDrag } from '../connection/presence.ts'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useContent } from './boardContext.ts'

/** Cards that others drag, where they hold them, with who it is: the cards themselves stay until they are let go. */
export function OthersDrags({ drags }: { drags: readonly OthersDrag[] }) {
  const { geometry, view } = useActionContext()
  const { cards, areas } = useContent()
  const camera = useStore(view, (state) => state.camera)
  const ghostsOf = ({ cards: ids, x, y }: OthersDrag): { id: CardId; box: Box }[] => {
    const first = ids[0] === undefined ? null : geometry.cardBox(ids[0])
    if (!first) return []
    return ids.flatMap((id) => {
      const card = cards.get(id)
      const box = card && isVisible(card) ? geometry.cardBox(id) : null
      return box ? { id, box: { ...box, x: box.x - first.x + x, y: box.y - first.y + y } } : []
    })
  }
  return drags.map((drag) => (
    <div key={drag.client}>
      {ghostsOf(drag).map(({ id, box }, i) => {
        const card = cards.get(id)
        const paper = card?.colour ?? areas.get(card?.place[0] ?? '')?.colour ?? 'yellow'
        return (
          <div
            key={id}
            className="others-drag"
            data-paper={paper}
            dir="auto"
            style={{
              width: box.width,
              height: box.height,
              transform: `translate(${(box.x - camera.x) * camera.zoom}px, ${(box.y - camera.y) * camera.zoom}px) scale(${camera.zoom})`,
            }}
          >
            {card?.text}
            {i === 0 && drag.name && <span>{drag.name}</span>}
          </div>
        )
      })}
    </div>
  ))
}
