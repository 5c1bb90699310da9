import { useEffect, useState, useSyncExternalStore } from 'react'
import { runAction } from '../actions/action.ts'
import { layOut } from '../actions/starterAreas.ts'
import { knownLinks } from '../connection/knownLinks.ts'
import { useActionContext, useBoardState } from './boardContext.ts'
import { KeepLinkDialog } from './KeepLinkDialog.tsx'
import { forgetNewBoard, newBoardOf, takeAreas } from './newBoard.ts'

/** On a board that was just made: lays out its areas once the document has arrived, and shows the links to keep. */
export function NewBoardSetup() {
  const context = useActionContext()
  const { board } = context
  const [made, setMade] = useState(() => newBoardOf(board.boardId))
  useEffect(() => {
    // Not the facilitator's: pages on which the others are offered again get projected.
    if (made) knownLinks(board.boardId).set({ participant: made.links.participant, viewer: made.links.viewer })
  }, [made, board])
  const document = useBoardState((state) => state.document)
  const sync = useSyncExternalStore(document?.sync.subscribe ?? noSubscription, () => document?.sync.get().state)
  useEffect(() => {
    if (!made || !document || sync === undefined || sync === 'connecting') return
    const areas = takeAreas(board.boardId)
    if (!areas) return
    const perform = () => layOut(board, document, areas)
    void runAction({ label: 'making.make', enabled: () => true, perform }, context)
  }, [made, document, sync, board, context])
  const close = () => {
    forgetNewBoard(board.boardId)
    setMade(null)
  }
  return made && <KeepLinkDialog links={made.links} onClose={close} />
}

const noSubscription = () => () => {}
