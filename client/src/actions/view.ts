import type { Place } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import { createStore, type Store } from '../store.ts'
import type { Box, Camera, Insets } from './camera.ts'

/** The two ways to look at a board. */
export type ShownAs = 'canvas' | 'list'

export type ToolName = 'select' | 'hand' | 'note'

/** A card whose text is being written. One that is `fresh` is not on the board before it has text. */
export interface Editing {
  cardId: CardId
  fresh: Place | null
}

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
  selection: ReadonlySet<CardId>
  editing: Editing | null
  /** Cards under way, by how far in board units. */
  drag: { cards: ReadonlySet<CardId>; dx: number; dy: number } | null
  /** The box that is being drawn around cards, in board units. */
  box: Box | null
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
    selection: new Set(),
    editing: null,
    drag: null,
    box: null,
    leftStep: null,
  })
