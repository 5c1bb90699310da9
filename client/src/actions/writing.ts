import { readyQuestion } from '@samtavle/shared/protocol/questions'
import type { Action } from './action.ts'

/** Says, or takes back, that one is done writing; one may go on all the same. */
export function sayReady(ready: boolean): Action {
  return {
    label: 'step.write.ready',
    enabled: ({ board }) => board.state.get().session?.step.kind === 'write',
    perform: ({ board }) => board.answers.give(readyQuestion, ready ? ['yes'] : []),
  }
}

/** Shows own notes that came after the others of their area were shown. */
export function shareLate(draftIds: string[]): Action {
  return {
    label: 'step.late.share',
    values: { count: draftIds.length },
    enabled: () => draftIds.length > 0,
    perform: async ({ board }) => {
      await board.command({ type: 'shareDrafts', drafts: draftIds })
    },
  }
}
