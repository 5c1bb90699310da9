import type { Action } from './action.ts'
import { mayWriteAreas } from './areas.ts'
import { mayDrawArrows, mayDrawLines } from './lines.ts'
import { mayWriteText } from './newText.ts'
import type { ToolName } from './view.ts'

function pick(tool: ToolName, label: Action['label'], key: string, enabled: Action['enabled'] = () => true): Action {
  return {
    label,
    shortcuts: [{ key }],
    enabled,
    perform: ({ view }) => view.set({ tool }),
  }
}

export const pickSelect = pick('select', 'board.tools.select', 'v')
export const pickHand = pick('hand', 'board.tools.hand', 'h')
export const pickArea = pick('area', 'canvas.tools.area', 'f', mayWriteAreas)
export const pickText = pick('text', 'whiteboard.text.tool', 't', mayWriteText)
export const pickArrow = pick('arrow', 'canvas.tools.arrow', 'l', mayDrawArrows)
export const pickDraw = pick('draw', 'canvas.tools.draw', 'd', mayDrawLines)
