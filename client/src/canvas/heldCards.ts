import { Image } from 'konva/lib/shapes/Image'
import { type Box, overlaps } from '../actions/camera.ts'
import type { ViewState } from '../actions/view.ts'
import type { BoardPainter } from './boardPainter.ts'
import type { CardItem } from './cardIndex.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { markBox, pictureBox, type Sprite } from './sprites.ts'

/** A picture, or without one a plain colour, that lies over the board, in board units. */
export interface PieceLook extends Box {
  image: HTMLCanvasElement | undefined
  fill: string
}

export const pieceNode = (): Image => new Image({ image: undefined, listening: false })

/** The cards in sight that the pointer holds, where it holds them, the uppermost last. */
export function heldCards(
  scene: Scene,
  painter: BoardPainter,
  { camera }: ViewState,
  seen: Box,
  palette: Palette,
): PieceLook[] {
  const held = scene.held()
  if (!held) return []
  const { cards, by } = held
  const moved = <Moved extends Box>(box: Moved): Moved => ({ ...box, x: box.x + by.x, y: box.y + by.y })
  const visible = cards.filter(({ box }) => overlaps(seen, moved(box)))
  const pictures = painter.picturesOf(visible, camera.zoom, devicePixelRatio)
  return visible.flatMap((card, i) => piecesOf(card, pictures[i] ?? null, palette)).map(moved)
}

function piecesOf(card: CardItem, picture: Sprite | null, palette: Palette): PieceLook[] {
  if (picture) return [{ ...pictureBox(card.box, picture), image: picture.bitmap, fill: '' }]
  const mark = markBox(card)
  const { paper } = card.look
  return [
    { ...card.box, image: undefined, fill: paper ? palette.papers[paper] : '' },
    ...(mark ? [{ ...mark, image: undefined, fill: palette['dot-vote-on-paper'] }] : []),
  ]
}
