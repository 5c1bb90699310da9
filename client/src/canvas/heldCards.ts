import { Image } from 'konva/lib/shapes/Image'
import { type Box, overlaps } from '../actions/camera.ts'
import type { ViewState } from '../actions/view.ts'
import { type CardPictures, isPlain } from '../painting/cardPictures.ts'
import type { Palette } from '../painting/palette.ts'
import { isMarked, markBox, pictureBox, type Sprite } from '../painting/sprites.ts'
import type { CardItem } from './cardIndex.ts'

/** A picture, or without one a plain colour, that lies over the board, in board units. */
export interface PieceLook extends Box {
  image: Sprite['bitmap'] | undefined
  fill: string
  stroke: string
  strokeWidth: number
}

export const pieceNode = (): Image => new Image({ image: undefined, listening: false })

/** Those of these cards that are in sight, where they are seen now, the uppermost last. */
export function heldCards(
  cards: readonly CardItem[],
  pictures: CardPictures,
  { camera }: ViewState,
  seen: Box,
  palette: Palette,
  isMoving: boolean,
): PieceLook[] {
  const visible = cards.filter(({ box }) => overlaps(seen, box))
  const painted = visible.filter(({ look }) => !isPlain(look, camera.zoom))
  const looks = painted.map(({ look }) => look)
  const sprites = pictures.of(looks, palette, camera.zoom * devicePixelRatio, isMoving)
  pictures.trim(looks)
  const spriteOf = new Map(painted.map((card, i) => [card, sprites[i] ?? null]))
  return visible.flatMap((card) => piecesOf(card, spriteOf.get(card) ?? null, palette, camera.zoom))
}

function piecesOf({ box, look }: CardItem, picture: Sprite | null, palette: Palette, zoom: number): PieceLook[] {
  const bare = { image: undefined, fill: '', stroke: '', strokeWidth: 0 }
  if (picture) return [{ ...bare, ...pictureBox(box, picture), image: picture.bitmap }]
  const { paper } = look
  const plain = { fill: paper ? palette.papers[paper] : '', stroke: palette.outline ?? '', strokeWidth: 1 / zoom }
  return [
    { ...bare, ...box, ...plain },
    ...(isMarked(look) ? [{ ...bare, ...markBox(box), fill: palette['dot-vote-on-paper'] }] : []),
  ]
}
