import type { ImageId } from '@samtavle/shared/schema/ids'
import type { Box, Point } from '../actions/camera.ts'
import type { CardLook } from './cardLook.ts'
import type { AreaLook, ThemeLook } from './groundPicture.ts'
import type { LineShape } from './linePicture.ts'
import type { Palette } from './palette.ts'

/** How a pane lies on the board: its upper left corner, CSS pixels per board unit, and pixels. */
export interface PaneFrame extends Point {
  zoom: number
  /** Pixels per CSS pixel. */
  ratio: number
  /** In pixels. */
  width: number
  height: number
}

/** A part of the board that is painted anew, in board units, and what lies in it from bottom to top. */
export interface Spot {
  box: Box
  areas: AreaLook[]
  themes: ThemeLook[]
  /** Numbers of lines. */
  lines: number[]
  /** Rows of `cardRow.length` numbers, one for each card: thousands of objects would take long to hand over. */
  cards: Float64Array
}

/**
 * Where a card's numbers stand in its row: its look, or −1 less the index of its paper when it is plain paper seen from
 * afar; its box in board units; 1 when plain paper has dots on it.
 */
export const cardRow = { look: 0, x: 1, y: 2, width: 3, height: 4, dotted: 5, length: 6 } as const

/** What has another look than the painter was told before, by the numbers that orders call it by. */
export interface News {
  looks: [number, CardLook][]
  lines: [number, LineShape][]
}

/** Paint these parts of a pane. */
export interface PaintOrder {
  is: 'order'
  /** No two have the same. */
  order: number
  pane: number
  frame: PaneFrame
  spots: Spot[]
  /** The view moves: what cannot be painted in no time is done at rest. */
  isMoving: boolean
  news: News
}

/** A font of the page, as a style sheet has it; `source` with full addresses. */
export interface FontSource {
  source: string
  descriptors: FontFaceDescriptors
}

/** What a painter in a thread of its own is told; orders are carried out in the order in which they come. */
export type PaintMessage =
  | PaintOrder
  | { is: 'fonts'; fonts: FontSource[] }
  | { is: 'surface'; pane: number; surface: OffscreenCanvas }
  | { is: 'palette'; palette: Palette }
  /** A photo that was asked for, as wide as was asked, or null if it cannot be had now; `isWhole`: it has no more pixels. */
  | { is: 'photo'; image: ImageId; picture: ImageBitmap | null; isWhole: boolean }
  /** Letters are others: every picture of a card is drawn anew. */
  | { is: 'letters' }

/** What it answers. */
export type PaintAnswer =
  /** It has begun, and hears. */
  | { is: 'ready' }
  /** What an order said is on the screen, `owed`: with something for the time being only. */
  | { is: 'painted'; order: number; owed: boolean }
  /** A photo is to be painted so many pixels wide. */
  | { is: 'wanted'; image: ImageId; width: number }
  /** Other letters have come: what was painted is to be painted anew. */
  | { is: 'letters' }
