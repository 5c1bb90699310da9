import '../ui/css/cursors.css'
import { showsCursors } from '@samtavle/shared/rules/cursors'
import { isCalm } from '../actions/preferences.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { CursorIcon } from '../ui/CursorIcon.tsx'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useBoardState, useSession } from './boardContext.ts'
import { OthersDrags } from './OthersDrags.tsx'

/** Where others point on the canvas, by name, on boards that show it. Nothing for those who listen: it changes all the time. */
export function Cursors() {
  const document = useBoardState((state) => state.document)
  const session = useSession()
  return document && showsCursors(session) && !isCalm() ? <OthersCursors document={document} /> : null
}

function OthersCursors({ document }: { document: BoardDocument }) {
  const { view } = useActionContext()
  const { cursors, drags } = useStore(document.presence.others, (others) => others)
  const camera = useStore(view, (state) => state.camera)
  return (
    <div className="cursors" aria-hidden="true">
      <OthersDrags drags={drags} />
      {cursors.map(({ client, name, x, y }) => (
        <div
          key={client}
          className="others-cursor"
          style={{ transform: `translate(${(x - camera.x) * camera.zoom}px, ${(y - camera.y) * camera.zoom}px)` }}
        >
          <CursorIcon />
          {name && <span>{name}</span>}
        </div>
      ))}
    </div>
  )
}
