import { type ReactNode, useMemo } from 'react'
import { plainGeometry } from '../../actions/plainGeometry.ts'
import { BoardContext, useActionContext } from '../boardContext.ts'

/** Where there is no canvas, actions ask the document where things are. */
export function UnpaintedBoard({ children }: { children: ReactNode }) {
  const context = useActionContext()
  const unpainted = useMemo(() => ({ ...context, geometry: plainGeometry(context.board) }), [context])
  return <BoardContext value={unpainted}>{children}</BoardContext>
}
