import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { useState } from 'react'
import { joinBoard } from '../connection/boards.ts'
import { failureName } from '../connection/http.ts'
import { tableParameter } from '../panels/tableParameter.ts'
import { goTo } from '../ui/navigation.ts'

/** A table that the address names goes along. */
const goToBoard = (boardId: BoardId): void => {
  const table = new URLSearchParams(location.search).get(tableParameter)
  const search = table === null ? '' : `?${new URLSearchParams({ [tableParameter]: table })}`
  goTo(routes.boardPage(boardId) + search, { replace: location.pathname !== '/' })
}

/** Letters and digits of a code, as they were dealt out. */
const codeLength = 8

export interface Joining {
  busy: boolean
  /** The name of what went wrong: a problem, `no-contact`, or `too-short`. */
  wrong: string | null
  join(code: string): Promise<void>
}

/** Joins by a code and goes to its board, or wherever `onJoined` does. */
export function useJoin(onJoined: (boardId: BoardId) => void = goToBoard): Joining {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  return {
    busy,
    wrong,
    async join(code) {
      if (code.replace(/[^0-9a-z]/gi, '').length < codeLength) return setWrong('too-short')
      setBusy(true)
      setWrong(null)
      try {
        const { boardId } = await joinBoard({ code })
        onJoined(boardId)
      } catch (failure) {
        setWrong(failureName(failure))
        setBusy(false)
      }
    },
  }
}
