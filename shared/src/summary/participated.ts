import { pooledPerspectives } from '../rules/pooling.ts'
import type { Participated } from '../schema/participated.ts'
import type { Session } from '../schema/session.ts'

/** How many took part, on how many devices, and how many as whom before any pooling. */
export interface Attendance {
  participants: number
  devices: number
  perspectives: Record<string, number>
  /** Where it is known from before: groups that nobody came as. Else it follows from the perspectives. */
  missing?: string[]
}

/** What may be told of who took part; who came alone is not. */
export function participated(
  { brief: { invited } }: Pick<Session, 'brief'>,
  { participants, devices, perspectives, missing }: Attendance,
): Participated {
  return {
    participants,
    devices,
    perspectives: pooledPerspectives(perspectives),
    missing: missing ?? invited.filter((group) => (perspectives[group] ?? 0) === 0),
  }
}
