import '../ui/css/paper.css'
import { type ReactNode, useMemo } from 'react'
import type { ActionContext } from '../actions/action.ts'
import { nowhere } from '../actions/geometry.ts'
import { createView } from '../actions/view.ts'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { BoardContext } from '../panels/boardContext.ts'
import { Notices } from '../panels/Notices.tsx'
import { PageHeader, type PaperName } from '../panels/PageHeader.tsx'

/** A page about a board that is read from the top like a sheet of paper: no canvas, nothing floating. */
export function PaperPage({ board, here, children }: { board: BoardConnection; here: PaperName; children: ReactNode }) {
  const context = useMemo<ActionContext>(() => ({ board, view: createView(), geometry: nowhere }), [board])
  return (
    <BoardContext value={context}>
      <div className="paper-page">
        <PageHeader here={here} />
        {children}
        <Notices />
      </div>
    </BoardContext>
  )
}
