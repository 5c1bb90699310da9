import { useEffect } from 'react'
import { growAreas } from '../actions/growAreas.ts'
import { useActionContext, useBoardState, useOwn } from '../panels/boardContext.ts'

/** A facilitator's page makes room for what is written. */
export function useRoomyAreas(): void {
  const { board } = useActionContext()
  const document = useBoardState((state) => state.document)
  const { role } = useOwn()
  useEffect(() => (document && role === 'facilitator' ? growAreas(board) : undefined), [board, document, role])
}
