import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { runAction } from '../actions/action.ts'
import { layOut } from '../actions/starterAreas.ts'
import { knownLinks } from '../connection/knownLinks.ts'
import { useActionContext, useBoardState } from './boardContext.ts'
import { KeepLinkDialog } from './KeepLinkDialog.tsx'
import { takeNewBoard } from './newBoard.ts'

/** On a board that was just made: lays out its areas once the document has arrived, and shows the links to keep. */
export function NewBoardSetup() {
  const context = useActionContext()
  const { board } = context
  const [made] = useState(() => takeNewBoard(board.boardId))
  const [open, setOpen] = useState(made !== null)
  useEffect(() => {
    if (made) knownLinks(board.boardId).set(made.links)
  }, [made, board])
  const laidOut = useRef(false)
  const document = useBoardState((state) => state.document)
  const sync = useSyncExternalStore(document?.sync.subscribe ?? noSubscription, () => document?.sync.get().state)
  useEffect(() => {
    if (!made || !document || sync === undefined || sync === 'connecting' || laidOut.current) return
    laidOut.current = true
    const action = {
      label: 'home.createButton',
      enabled: () => true,
      perform: () => layOut(board, document, made.areas),
    } as const
    void runAction(action, context)
  }, [made, document, sync, board, context])
  return made && open ? <KeepLinkDialog links={made.links} onClose={() => setOpen(false)} /> : null
}

const noSubscription = () => () => {}
