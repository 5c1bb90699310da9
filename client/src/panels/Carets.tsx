import '../ui/css/cursors.css'
import { showsCarets } from '@samtavle/shared/rules/cursors'
import { toScreen } from '../actions/camera.ts'
import { isCalm } from '../actions/preferences.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useBoardState, useContent, useSession } from './boardContext.ts'

/** At which letter others write, by name, on boards whose groups write together. Nothing for those who listen. */
export function Carets() {
  const document = useBoardState((state) => state.document)
  const session = useSession()
  return document && showsCarets(session) && !isCalm() ? <OthersCarets document={document} /> : null
}

function OthersCarets({ document }: { document: BoardDocument }) {
  const { view, geometry } = useActionContext()
  const carets = useStore(document.presence.others, (others) => others.carets)
  const camera = useStore(view, (state) => state.camera)
  // The letters before it move it along.
  useContent()
  return (
    <div className="cursors" aria-hidden="true">
      {carets.map(({ client, name, cardId, letter }) => {
        const at = geometry.letterBox(cardId, letter)
        if (!at) return null
        const { x, y } = toScreen(camera, at)
        return (
          <div
            key={client}
            className="others-caret"
            style={{ transform: `translate(${x}px, ${y}px)`, height: at.height * camera.zoom }}
          >
            {name && <span>{name}</span>}
          </div>
        )
      })}
    </div>
  )
}
