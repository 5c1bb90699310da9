import type { Brief, Settings } from '@samtavle/shared/schema/session'
import { useBoard } from '../boardContext.ts'

/** What settings save: each changes its own part of the session as it is when it arrives, and leaves the rest. */
export function useCommands() {
  const board = useBoard()
  return {
    settings: (settings: Partial<Settings>) => () => board.command({ type: 'settings', settings }),
    brief: (change: Partial<Brief>) => () => {
      const { session } = board.state.get()
      return board.command({ type: 'brief', brief: { ...session?.brief, ...change } })
    },
  }
}
