import type { VersionsAnswer } from '@samtavle/shared/protocol/versions'
import { useState } from 'react'
import { versionsOf } from '../../connection/versions.ts'
import { type Loaded, useLoaded } from '../../ui/useLoaded.ts'
import { useBoard, useSession } from '../boardContext.ts'

/** The versions there are, fetched anew when a step has ended and when `refresh` is called. */
export function useVersions(): { versions: Loaded<VersionsAnswer>; refresh: () => void } {
  const { boardId } = useBoard()
  const { id } = useSession().step
  const [asked, setAsked] = useState(0)
  const versions = useLoaded(`${id} ${asked}`, () => versionsOf(boardId))
  return { versions, refresh: () => setAsked((before) => before + 1) }
}
