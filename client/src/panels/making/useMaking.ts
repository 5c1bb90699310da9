import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { useState } from 'react'
import type { StarterArea } from '../../actions/starterAreas.ts'
import { joinBoard } from '../../connection/boards.ts'
import { failureName } from '../../connection/http.ts'
import { goTo } from '../../ui/navigation.ts'
import { keepNewBoard } from '../newBoard.ts'

/** Making a board, in whichever way: it is asked for, joined as its facilitator, and gone to. */
export interface Making {
  busy: boolean
  /** The name of what went wrong: a problem, or `no-contact`. */
  wrong: string | null
  /** Here one needs a password to make boards; as far as it is known. */
  password: { isNeeded: boolean; text: string; change(text: string): void }
  /** `ask` gets the password; `areas` are laid out on the board when it is there. */
  make(ask: (password: string) => Promise<CreateBoardAnswer>, areas?: StarterArea[]): Promise<void>
  forget(): void
}

export function useMaking(): Making {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [isNeeded, setNeeded] = useState(false)
  const [text, change] = useState('')
  return {
    busy,
    wrong,
    password: { isNeeded, text, change },
    async make(ask, areas) {
      setBusy(true)
      setWrong(null)
      try {
        const { boardId, links } = await ask(text)
        await joinBoard({ secret: new URL(links.facilitator).hash.slice(1) })
        keepNewBoard(boardId, { links, areas: areas ?? null })
        goTo(routes.boardPage(boardId))
      } catch (failure) {
        const name = failureName(failure)
        if (name === 'password-needed') setNeeded(true)
        // Not having been asked for it yet is nobody's mistake.
        setWrong(name === 'password-needed' && !text ? null : name)
        setBusy(false)
      }
    },
    forget: () => setWrong(null),
  }
}
