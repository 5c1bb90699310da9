import type { Place } from '@samtavle/shared/schema/card'
import type { AreaId, CardId } from '@samtavle/shared/schema/ids'
import { createStore, type Store } from '../store.ts'
import type { Box, Camera, Insets, Point } from './camera.ts'
import type { LineId } from './geometry.ts'
import type { Guide } from './snapping.ts'

/** The two ways to look at a board. */
export type ShownAs = 'canvas' | 'list'

export type ToolName = 'select' | 'hand' | 'area' | 'text' | 'arrow' | 'draw' | 'carry'

/** A card whose text is being written. One that is `fresh` is not on the board before it has text. */
export interface Editing {
  cardId: CardId
  fresh: Place | null
  /** What it becomes when it is fresh: a note, unless this says otherwise. */
  kind?: 'note' | 'text'
  /** Before which letter the caret begins; without it, at the end. */
  caret?: number | null
}

/** Cards under way, by how far in board units; `copies`: they stay, and copies of them go. */
export interface Drag {
  cards: ReadonlySet<CardId>
  dx: number
  dy: number
  copies: boolean
  guides: readonly Guide[]
  /** The decision or measure beside the board that takes them as its sources when they are let go. */
  taker?: CardId | null
}

/** Something that is being drawn, in board units; not on the board before the pointer lets go. */
export type Sketch =
  | { is: 'area'; box: Box }
  | { is: 'arrow'; from: Box; to: Point }
  | { is: 'stroke'; points: readonly Point[] }

/** A window over the canvas. `area`: a new name and question for it. */
export type Dialog =
  | { is: 'help' | 'palette' | 'theme' | 'colour' | 'move' }
  | { is: 'area'; areaId: AreaId }
  | { is: 'comments'; cardId: CardId }
  | { is: 'paste'; rows: string[] }
  | { is: 'picture'; file: File | null; place: Place }
  | { is: 'describePicture'; cardId: CardId }

/** How this tab looks at the board. Nothing in it is anybody else's business, and nothing survives the tab. */
export interface ViewState {
  shownAs: ShownAs
  tool: ToolName
  camera: Camera
  /** Of the canvas, in CSS pixels. */
  size: { width: number; height: number }
  insets: Insets
  /** Whether the person has chosen what to look at; until then everything is kept in view. */
  looking: boolean
  /** The person has asked to see the whole board, however small; else it is shown as large as can be read. */
  whole: boolean
  selection: ReadonlySet<CardId>
  editing: Editing | null
  drag: Drag | null
  /** The box that is being drawn around cards, in board units. */
  box: Box | null
  sketch: Sketch | null
  /** The area that hangs on the pointer with the tool `carry`; null: the selected cards do. */
  carried: AreaId | null
  /** Arrows and lines that are selected; cards are not, then. */
  lines: ReadonlySet<LineId>
  /** The space bar is held: the pointer moves the board. */
  handHeld: boolean
  /** What the arrow keys do: go from card to card, or, after a card was chosen by the pointer, move it. */
  arrowKeys: 'go' | 'move'
  dialog: Dialog | null
  /** Where the menu of what is selected is open, in pixels of the canvas. */
  menu: Point | null
  /** How often the search has been asked for since it was opened; null while it is closed. */
  searching: number | null
  /** The planned step that was left for the free board, to go back to. */
  leftStep: string | null
}

export type ViewStore = Store<ViewState>

export const createView = (shownAs: ShownAs = 'canvas'): ViewStore =>
  createStore<ViewState>({
    shownAs,
    tool: 'select',
    camera: { x: 0, y: 0, zoom: 1 },
    size: { width: 0, height: 0 },
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    looking: false,
    whole: false,
    selection: new Set(),
    editing: null,
    drag: null,
    box: null,
    sketch: null,
    lines: new Set(),
    handHeld: false,
    carried: null,
    arrowKeys: 'go',
    dialog: null,
    menu: null,
    searching: null,
    leftStep: null,
  })
