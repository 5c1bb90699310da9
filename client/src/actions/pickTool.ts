import type { Action } from './action.ts'
import type { ToolName } from './view.ts'

function pick(tool: ToolName, key: string): Action {
  return {
    label: `board.tools.${tool}`,
    shortcuts: [{ key }],
    enabled: () => true,
    perform: ({ view }) => view.set({ tool }),
  }
}

export const pickSelect = pick('select', 'v')
export const pickHand = pick('hand', 'h')
