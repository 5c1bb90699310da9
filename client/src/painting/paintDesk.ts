import type { ImageId } from '@samtavle/shared/schema/ids'
import type { Box } from '../actions/camera.ts'
import type { CardLook } from './cardLook.ts'
import { CardPictures } from './cardPictures.ts'
import { paintDots } from './dotGrid.ts'
import { paintHeader, paintSheet, paintTheme } from './groundPicture.ts'
import { type LineShape, paintLine } from './linePicture.ts'
import { cardRow, type News, type PaintMessage, type PaintOrder, type PaneFrame, type Spot } from './orders.ts'
import { type Palette, papers } from './palette.ts'
import { Photos } from './photos.ts'
import { markBox, pictureBox, type Sprite } from './sprites.ts'
import type { Context, Surface } from './surface.ts'

type PhotoMessage = Extract<PaintMessage, { is: 'photo' }>

/** A card of an order: its look, or the colour of the plain paper that it is. */
interface LaidCard extends Box {
  look: CardLook | null
  paper: string
  dotted: boolean
}

/** Where panes are painted, from bottom to top: dots, areas, themes, drawings, cards. */
export class PaintDesk {
  readonly #surfaces = new Map<number, { surface: Surface; context: Context | null }>()
  readonly #looks = new Map<number, CardLook>()
  readonly #lines = new Map<number, LineShape>()
  readonly #photos: Photos
  readonly #pictures = new CardPictures((look, scale) => this.#photoOf(look, scale))
  #palette: Palette | null = null

  /** `ask`: for photos that looks have not with them, so many pixels wide. */
  constructor(ask: (image: ImageId, width: number) => void) {
    this.#photos = new Photos(ask)
  }

  /** A pane to paint on from now on. */
  open(pane: number, surface: Surface): void {
    const context = surface.getContext('2d', { alpha: false }) as Context | null
    this.#surfaces.set(pane, { surface, context })
  }

  /** Takes in everything but orders. */
  take(message: Exclude<PaintMessage, { is: 'order' | 'fonts' }>): void {
    if (message.is === 'surface') this.open(message.pane, message.surface)
    if (message.is === 'photo') this.#takePhoto(message)
    if (message.is === 'palette') this.#palette = message.palette
    if (message.is === 'palette' || message.is === 'letters') this.#pictures.forget()
  }

  /** Paints what an order says; answers whether something has been painted for the time being only. */
  carryOut({ pane, frame, spots, isMoving, news }: PaintOrder): boolean {
    this.#learn(news)
    const { surface, context } = this.#surfaces.get(pane) ?? {}
    const palette = this.#palette
    if (!surface || !context || !palette) throw new Error('there is nothing to paint on')
    if (surface.width !== frame.width || surface.height !== frame.height) {
      Object.assign(surface, { width: frame.width, height: frame.height })
      // What is painted later would be black until then.
      context.fillStyle = palette.board
      context.fillRect(0, 0, frame.width, frame.height)
    }
    const scale = frame.zoom * frame.ratio
    for (const spot of spots) {
      context.save()
      context.setTransform(scale, 0, 0, scale, -frame.x * scale, -frame.y * scale)
      const { x, y, width, height } = spot.box
      context.beginPath()
      context.rect(x, y, width, height)
      context.clip()
      try {
        this.#paint(context, spot, palette, frame, isMoving)
      } finally {
        // A clip that stayed would hide all that is painted after it.
        context.restore()
      }
    }
    return this.#pictures.takeOwed()
  }

  #learn({ looks, lines }: News): void {
    for (const [number, look] of looks) {
      const before = this.#looks.get(number)
      if (before) this.#pictures.drop(before)
      this.#looks.set(number, look)
    }
    for (const [number, line] of lines) this.#lines.set(number, line)
  }

  #photoOf(look: CardLook, scale: number): CanvasImageSource | null {
    const { picture } = look
    if (!picture?.hasCome) return null
    return picture.source ?? this.#photos.get(picture.image, Math.ceil(look.width * scale))
  }

  #takePhoto({ image, picture, isWhole }: PhotoMessage): void {
    if (!picture) return this.#photos.miss(image)
    this.#photos.put(image, { picture, isWhole })
    for (const look of this.#looks.values()) if (look.picture?.image === image) this.#pictures.drop(look)
  }

  #paint(context: Context, spot: Spot, palette: Palette, frame: PaneFrame, isMoving: boolean): void {
    const { zoom, ratio } = frame
    const { box, areas, themes } = spot
    context.fillStyle = palette.board
    context.fillRect(box.x, box.y, box.width, box.height)
    paintDots(context, box, palette, zoom)
    for (const area of areas) paintSheet(context, area, palette, zoom)
    for (const theme of themes) paintTheme(context, theme, palette, zoom)
    for (const area of areas) paintHeader(context, area, palette, zoom)
    for (const number of spot.lines) {
      const line = this.#lines.get(number)
      if (line) paintLine(context, line, palette, zoom)
    }
    const cards = this.#cardsIn(spot, palette)
    const looks = cards.flatMap(({ look }) => look ?? [])
    const pictures = this.#pictures.of(looks, palette, zoom * ratio, isMoving)
    if (isMost(box, frame)) this.#pictures.trim(looks)
    let next = 0
    for (const card of cards) {
      const picture = card.look ? (pictures[next++] ?? null) : null
      if (picture) layDown(context, card, picture)
      else layPaper(context, card, palette, zoom)
    }
  }

  #cardsIn({ cards }: Spot, palette: Palette): LaidCard[] {
    return Array.from({ length: cards.length / cardRow.length }, (_, i) => {
      const at = (column: number) => cards[i * cardRow.length + column] ?? 0
      const number = at(cardRow.look)
      const look = number < 0 ? null : (this.#looks.get(number) ?? null)
      const paper = look ? look.paper : (papers[-1 - number] ?? null)
      return {
        look,
        paper: paper ? palette.papers[paper] : '',
        x: at(cardRow.x),
        y: at(cardRow.y),
        width: at(cardRow.width),
        height: at(cardRow.height),
        dotted: at(cardRow.dotted) === 1,
      }
    })
  }
}

/** Whether a box is about all of a pane: pictures of what is not in it can be done without. */
function isMost(box: Box, { zoom, ratio, width, height }: PaneFrame): boolean {
  return box.width * box.height * (zoom * ratio) ** 2 > (width * height) / 2
}

function layDown(context: Context, card: LaidCard, picture: Sprite): void {
  const { x, y, width, height } = pictureBox(card, picture)
  context.drawImage(picture.bitmap, x, y, width, height)
}

function layPaper(context: Context, card: LaidCard, palette: Palette, zoom: number): void {
  if (!card.paper) return
  context.fillStyle = card.paper
  context.fillRect(card.x, card.y, card.width, card.height)
  if (palette.outline) {
    context.strokeStyle = palette.outline
    context.lineWidth = 1 / zoom
    context.strokeRect(card.x, card.y, card.width, card.height)
  }
  if (!card.dotted) return
  const mark = markBox(card)
  context.fillStyle = palette['dot-vote-on-paper']
  context.fillRect(mark.x, mark.y, mark.width, mark.height)
}
