import type { Step } from '@samtavle/shared/schema/session'
import type { ParseKeys } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanEdit } from '../../actions/planEdits.ts'
import { type StorePlan, storePlanOf } from '../../actions/storePlan.ts'
import { failureName, ProblemError } from '../../connection/http.ts'
import { announce } from '../../ui/announcer.ts'
import { useBoard } from '../boardContext.ts'

export interface PlanEdits {
  /** Changes the plan as it is now; resolves when that is stored, and rejects as the connection does. */
  change: StorePlan
  /** The same for what is done by one press; what was done is told, and what went wrong. */
  press(edit: PlanEdit, done: ParseKeys, step: { title: string }): void
  /** What was done by the last press, and a way back; null when there was none. */
  last: { told: string; undo: () => void } | null
}

/** Changes to the plan of the meeting, each on top of what the plan is by then. */
export function usePlanEdits(): PlanEdits {
  const { t } = useTranslation()
  const board = useBoard()
  const [last, setLast] = useState<PlanEdits['last']>(null)
  const [store] = useState(() => storePlanOf(board))
  const tell = (what: unknown) => board.notify(failureName(what))
  return {
    change: store,
    press(edit, done, { title }) {
      const told = t(done, { title }) as string
      store(edit).then(({ before, after }) => {
        const undo = () => {
          setLast(null)
          store(backTo(before, after)).catch(tell)
        }
        announce(told)
        setLast({ told, undo })
      }, tell)
    },
    last,
  }
}

/** The plan as it was before, unless others have changed it since: what they did is not for us to undo. */
const backTo =
  (before: Step[], after: Step[]): PlanEdit =>
  (now) => {
    if (JSON.stringify(now) !== JSON.stringify(after)) throw new ProblemError('stale-version', 409)
    return before
  }
