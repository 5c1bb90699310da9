import type { Step } from '@samtavle/shared/schema/session'
import type { ParseKeys } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanEdit } from '../../actions/planEdits.ts'
import { failureName } from '../../connection/http.ts'
import { announce } from '../../ui/announcer.ts'
import { useBoard } from '../boardContext.ts'

export interface PlanEdits {
  /** Changes the plan as it is now; resolves when that is stored, and rejects as the connection does. */
  change(edit: PlanEdit): Promise<unknown>
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
  const agendaNow = (): Step[] => board.state.get().session?.agenda ?? []
  const store = (agenda: Step[]) => board.command({ type: 'agenda', agenda })
  const tell = (what: unknown) => board.notify(failureName(what))
  return {
    change: (edit) => store(edit(agendaNow())),
    press(edit, done, { title }) {
      const before = agendaNow()
      const told = t(done, { title }) as string
      const undo = () => {
        setLast(null)
        store(before).catch(tell)
      }
      store(edit(before)).then(() => {
        announce(told)
        setLast({ told, undo })
      }, tell)
    },
    last,
  }
}
