import { useEffect, useState, useSyncExternalStore } from 'react'
import { runAction } from '../actions/action.ts'
import { layOut } from '../actions/starterAreas.ts'
import { untilSaved } from '../actions/untilSaved.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { knownLinks } from '../connection/knownLinks.ts'
import { useActionContext, useBoardState } from './boardContext.ts'
import { KeepLinkDialog } from './KeepLinkDialog.tsx'
import { doneWith, newBoardOf } from './newBoard.ts'

/**
 * Copies of documents in which it has begun. A copy can be thrown away before the server has stored what is in it; then it is
 * done again in the next one.
 */
const begun = new WeakSet<BoardDocument>()

/** On a board that was just made: lays out its areas once the document has arrived, and shows the links to keep. */
export function NewBoardSetup() {
  const context = useActionContext()
  const { board } = context
  const [links, setLinks] = useState(() => newBoardOf(board.boardId)?.links ?? null)
  useEffect(() => {
    // Not the facilitator's: pages on which the others are offered again get projected.
    if (links) knownLinks(board.boardId).set({ participant: links.participant, viewer: links.viewer })
  }, [links, board])
  const document = useBoardState((state) => state.document)
  const sync = useSyncExternalStore(document?.sync.subscribe ?? noSubscription, () => document?.sync.get().state)
  useEffect(() => {
    const areas = newBoardOf(board.boardId)?.areas
    if (!areas || !document || sync === undefined || sync === 'connecting' || begun.has(document)) return
    begun.add(document)
    const perform = async () => {
      if (document.content.store.get().areas.size === 0) await layOut(board, document, areas)
      await untilSaved(document)
      doneWith(board.boardId, 'areas')
    }
    void runAction({ label: 'making.make', enabled: () => true, perform }, context)
  }, [document, sync, board, context])
  const close = () => {
    doneWith(board.boardId, 'links')
    setLinks(null)
  }
  return links && <KeepLinkDialog links={links} onClose={close} />
}

const noSubscription = () => () => {}
