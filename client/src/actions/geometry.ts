import type { AreaId, CardId, ThemeId } from '@samtavle/shared/schema/ids'
import type { Box, Point } from './camera.ts'

/** An arrow between cards, or a line drawn by hand. */
export type LineId = string

/** Where things are on the board, as it is painted; the canvas knows, since heights follow from text. */
export interface Geometry {
  /** Visible cards, the uppermost last. */
  cards(): Iterable<CardId>
  /** Those of them that reach into a box. */
  cardsWithin(box: Box): CardId[]
  cardBox(cardId: CardId): Box | null
  areaBox(areaId: AreaId): Box | null
  cardAt(point: Point): CardId | null
  areaAt(point: Point): AreaId | null
  /** Arrows and lines drawn by hand. */
  lines(): Iterable<LineId>
  lineBox(lineId: LineId): Box | null
  /** The line that passes within so much of a point. */
  lineAt(point: Point, within: number): LineId | null
  themeAt(point: Point): ThemeId | null
  /** How large a card's text is painted, in board units, and how far below its upper edge it begins. */
  textSize(cardId: CardId): { fontSize: number; lineHeight: number; top: number } | null
  /** Before which letter of a card's text a point of the board lies. */
  letterAt(cardId: CardId, point: Point): number | null
  /** Where on the board a letter of a card's text begins, and how high its line is. */
  letterBox(cardId: CardId, letter: number): (Point & { height: number }) | null
  /** Around everything there is; null on an empty board. */
  everything(): Box | null
}

/** A board that is not painted. */
export const nowhere: Geometry = {
  cards: () => [],
  cardsWithin: () => [],
  cardBox: () => null,
  areaBox: () => null,
  cardAt: () => null,
  areaAt: () => null,
  lines: () => [],
  lineBox: () => null,
  lineAt: () => null,
  themeAt: () => null,
  textSize: () => null,
  letterAt: () => null,
  letterBox: () => null,
  everything: () => null,
}
