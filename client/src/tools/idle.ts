import type { AreaId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { isLocked, mayWriteAreas } from '../actions/areas.ts'
import { editCard } from '../actions/editNote.ts'
import { lineNear } from '../actions/lines.ts'
import { newNoteAt } from '../actions/newNote.ts'
import { isFacilitator } from '../actions/rights.ts'
import { carryingArea } from './carryingArea.ts'
import { carryingCards } from './carryingCards.ts'
import { draggingArea } from './draggingArea.ts'
import { drawingArea } from './drawingArea.ts'
import { drawingArrow } from './drawingArrow.ts'
import { drawingBox } from './drawingBox.ts'
import { drawingStroke } from './drawingStroke.ts'
import { openingMenu } from './openingMenu.ts'
import { panning } from './panning.ts'
import { pressingCard } from './pressingCard.ts'
import { pressingForMenu } from './pressingForMenu.ts'
import { type Cursor, isDrag, type PointerInput, type ToolState } from './toolState.ts'
import { writingText } from './writingText.ts'

/** The height of an area's title, by which it is taken hold of, in board units. */
const titleHeight = 44

/** Nothing is under way; what a press begins depends on the tool and on what lies under it. */
export function idle(context: ActionContext): ToolState {
  const { view, geometry } = context
  const { tool, carried } = view.get()
  if (tool === 'carry') return carried ? carryingArea(context, carried) : carryingCards(context)
  return {
    cursor: cursorOf(context),
    down(input) {
      const { tool, handHeld } = view.get()
      view.set({ menu: null })
      if (tool === 'hand' || handHeld || input.button === 1) return panning(context, input)
      if (input.button === 2) return pressingForMenu(context, input)
      if (input.button !== 0) return undefined
      return pressingWith(context, input)
    },
    doubleClick({ board }) {
      if (view.get().tool !== 'select') return undefined
      const card = geometry.cardAt(board)
      const area = areaByTitle(context, board)
      if (card) editCard(context, card, geometry.letterAt(card, board))
      else if (area && mayWriteAreas(context)) view.set({ dialog: { is: 'area', areaId: area } })
      else newNoteAt(context, board)
      return undefined
    },
  }
}

const cursors: Partial<Record<string, Cursor>> = {
  hand: 'grab',
  area: 'crosshair',
  text: 'text',
  arrow: 'crosshair',
  draw: 'crosshair',
}

function cursorOf({ view }: ActionContext): Cursor {
  const { tool, handHeld } = view.get()
  return handHeld ? 'grab' : (cursors[tool] ?? 'default')
}

function pressingWith(context: ActionContext, input: PointerInput): ToolState | undefined {
  const { view, geometry } = context
  const { tool } = view.get()
  const card = geometry.cardAt(input.board)
  if (tool === 'area') return drawingArea(context, input)
  if (tool === 'text') return writingText(context, input)
  if (tool === 'draw') return drawingStroke(context, input)
  if (tool === 'arrow') return card ? drawingArrow(context, input, card) : panning(context, input)
  if (card) return pressingCard(context, input, card)
  return pressingLine(context, input) ?? pressingBoard(context, input)
}

/** A line under the pointer is selected, or with Shift no longer. */
function pressingLine(context: ActionContext, { board, touch, shift }: PointerInput): ToolState | null {
  const { view } = context
  const line = lineNear(context, board, touch)
  if (!line) return null
  const others = [...(shift ? view.get().lines : [])].filter((id) => id !== line)
  const isTaken = shift && view.get().lines.has(line)
  view.set({ selection: new Set(), lines: new Set(isTaken ? others : [...others, line]) })
  return { cursor: 'default', up: () => 'idle', hold: openingMenu(context), cancel: () => 'idle' }
}

/** On empty canvas facilitators draw a box around cards; everybody else, and every finger, moves what is seen. */
function pressingBoard(context: ActionContext, input: PointerInput): ToolState {
  const { view } = context
  if (!input.shift) view.set({ selection: new Set(), lines: new Set() })
  if (!isFacilitator(context.board) || input.touch) return panning(context, input)
  const area = areaByTitle(context, input.board)
  const box = area ? context.geometry.areaBox(area) : null
  return area && box && !isLocked(context, area) ? pressingTitle(context, input, area, box) : drawingBox(context, input)
}

function pressingTitle(
  context: ActionContext,
  start: PointerInput,
  area: AreaId,
  box: NonNullable<ReturnType<ActionContext['geometry']['areaBox']>>,
): ToolState {
  return {
    cursor: 'move',
    move: (input) => (isDrag(start, input) ? draggingArea(context, start, area, box) : undefined),
    up: () => 'idle',
    cancel: () => 'idle',
  }
}

function areaByTitle({ geometry }: ActionContext, point: PointerInput['board']): AreaId | null {
  const area = geometry.areaAt(point)
  const box = area ? geometry.areaBox(area) : null
  return box && point.y <= box.y + titleHeight ? area : null
}
