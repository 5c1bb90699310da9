import type { Own, Progress } from '@samtavle/shared/protocol/events'
import type { Session } from '@samtavle/shared/schema/session'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ActionContext } from '../actions/action.ts'
import type { BoardConnection, BoardState } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'
import { noContent } from '../connection/noContent.ts'
import { useStore } from '../ui/useStore.ts'

/** The board that a page shows, for everything on it. Rendered only once session and own are known. */
export const BoardContext = createContext<ActionContext | null>(null)

export function useActionContext(): ActionContext {
  const context = useContext(BoardContext)
  if (!context) throw new Error('There is no board around this component')
  return context
}

export const useBoard = (): BoardConnection => useActionContext().board

export function useBoardState<Part>(select: (state: BoardState) => Part): Part {
  return useStore(useBoard().state, select)
}

export function useSession(): Session {
  const session = useBoardState((state) => state.session)
  if (!session) throw new Error('The session has not arrived')
  return session
}

export function useOwn(): Own {
  const own = useBoardState((state) => state.own)
  if (!own) throw new Error('What is ours has not arrived')
  return own
}

const nobody: Progress = { here: 0, leaders: 0, written: 0, ready: 0, rounds: {}, pulsed: 0, settled: {} }

export const useProgress = (): Progress => useBoardState((state) => state.progress) ?? nobody

/** The document as plain values; empty until it has been opened and has arrived. */
export function useContent(): Content {
  const document = useBoardState((state) => state.document)
  return useSyncExternalStore(
    document?.content.store.subscribe ?? noSubscription,
    () => document?.content.store.get() ?? noContent,
  )
}

const noSubscription = () => () => {}
