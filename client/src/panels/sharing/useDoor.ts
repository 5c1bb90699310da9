import type { Session } from '@samtavle/shared/schema/session'
import { useNow } from '../../ui/useNow.ts'
import { useBoard, useSession } from '../boardContext.ts'

const lookAgainMs = 30_000

/** The open door; null when it is closed, or its code has lived as long as codes do. */
export function useDoor(): Session['door'] {
  const { clock } = useBoard()
  const { door } = useSession()
  const now = useNow(clock, door !== null, lookAgainMs)
  return door && door.expiresAt > now ? door : null
}
