import { noteSize } from '@samtavle/shared/layout/grid'
import { notePadding } from '@samtavle/shared/layout/noteText'
import { type CardLook, footerLine } from './cardLook.ts'
import { runsFromRight } from './groundPicture.ts'
import { glyph, paintLayers } from './layerGlyphs.ts'
import { fontOf, noteWeight } from './letters.ts'
import { paintPadlock } from './padlock.ts'
import type { Palette, Paper } from './palette.ts'
import { blankSurface, type Context, type Surface } from './surface.ts'

/** Room around a card's picture for its shadow. */
export const pictureMargin = 18

/** What stands on a card that is a picture, `scale` pixels per board unit; null while it has not come. */
export type PhotoOf = (look: CardLook, scale: number) => CanvasImageSource | null

/** The photo that the look has with it. */
export const ownPhoto: PhotoOf = ({ picture }) => picture?.source ?? null

/** Draws a card on a bitmap of its own, `scale` pixels per board unit. */
export function paintCard(look: CardLook, palette: Palette, scale: number, photoOf: PhotoOf = ownPhoto): Surface {
  const { bitmap, context } = blankBitmap(look, scale)
  if (!context) return bitmap
  if (look.paper) context.drawImage(paperFor(look, look.paper, palette, scale), 0, 0)
  context.scale(scale, scale)
  context.translate(pictureMargin, pictureMargin)
  if (look.label && look.paper) paintLabel(context, look, palette)
  if (look.picture) paintPicture(context, look, photoOf(look, scale), palette)
  if (!look.editing) paintText(context, look, palette)
  paintFooter(context, look, palette)
  paintMarks(context, look, palette)
  if (look.locked) paintPadlock(context, look.width, palette)
  return bitmap
}

function blankBitmap({ width, height }: CardLook, scale: number): { bitmap: Surface; context: Context | null } {
  const pixels = (length: number) => Math.ceil((length + 2 * pictureMargin) * scale)
  const { surface, context } = blankSurface(pixels(width), pixels(height))
  return { bitmap: surface, context }
}

/** Papers with their shadows, which most cards have in common and which cost the most. */
const papers = new Map<string, Surface>()
const mostPapers = 24

function paperFor(look: CardLook, paper: Paper, palette: Palette, scale: number): Surface {
  const key = `${palette.papers[paper]} ${palette.outline} ${look.height} ${scale}`
  const known = papers.get(key)
  if (known) return known
  const { bitmap, context } = blankBitmap(look, scale)
  if (context) {
    context.scale(scale, scale)
    context.translate(pictureMargin, pictureMargin)
    paintPaper(context, look, palette.papers[paper], scale)
    if (palette.outline) paintOutline(context, look, palette.outline)
  }
  const [oldest] = papers.keys()
  if (papers.size >= mostPapers && oldest !== undefined) papers.delete(oldest)
  papers.set(key, bitmap)
  return bitmap
}

/** Shadows are measured in pixels of the bitmap, whatever its scale. */
function paintPaper(context: Context, { width, height }: CardLook, paper: string, scale: number): void {
  context.fillStyle = paper
  const shadows = [
    { blur: 12, y: 5, colour: 'rgb(28 33 38 / 0.16)' },
    { blur: 1, y: 1, colour: 'rgb(28 33 38 / 0.14)' },
  ]
  for (const { blur, y, colour } of shadows) {
    context.shadowBlur = blur * scale
    context.shadowOffsetY = y * scale
    context.shadowColor = colour
    context.beginPath()
    context.roundRect(0, 0, width, height, 3)
    context.fill()
  }
  context.shadowColor = 'transparent'
}

/** Within the paper, as wide as a text's strokes. */
function paintOutline(context: Context, { width, height }: CardLook, colour: string): void {
  context.strokeStyle = colour
  context.lineWidth = 1.5
  context.beginPath()
  context.roundRect(0.75, 0.75, width - 1.5, height - 1.5, 3)
  context.stroke()
}

/** The picture, or while it is on its way a frame where it will be. */
function paintPicture(
  context: Context,
  { width, height }: CardLook,
  source: CanvasImageSource | null,
  palette: Palette,
): void {
  context.beginPath()
  context.roundRect(0, 0, width, height, 3)
  if (!source) {
    context.fillStyle = palette.area
    context.strokeStyle = palette.line
    context.fill()
    context.stroke()
    return
  }
  context.save()
  context.clip()
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  context.restore()
}

function paintLabel(context: Context, { label }: CardLook, palette: Palette): void {
  context.fillStyle = palette['paper-muted']
  context.font = fontOf(620, 12)
  context.textBaseline = 'alphabetic'
  context.fillText(label, notePadding.side, notePadding.top + 10)
}

function paintText(context: Context, { text, inset, paper, width }: CardLook, palette: Palette): void {
  context.fillStyle = palette[paper ? 'paper-ink' : 'ink']
  context.font = fontOf(noteWeight, text.fontSize)
  context.textBaseline = 'alphabetic'
  const top = inset.top + (text.lineHeight + text.fontSize * 0.7) / 2
  const fromRight = runsFromRight(text.lines.join(' '))
  context.direction = fromRight ? 'rtl' : 'ltr'
  context.textAlign = fromRight ? 'right' : 'left'
  const x = fromRight ? width - inset.side : inset.side
  text.lines.forEach((line, i) => {
    context.fillText(line, x, top + i * text.lineHeight)
  })
  context.direction = 'ltr'
  context.textAlign = 'left'
}

function paintFooter(context: Context, { footer, footerRise, height, warning }: CardLook, palette: Palette): void {
  context.font = fontOf(560, 12.5)
  context.textBaseline = 'alphabetic'
  footer.forEach((line, i) => {
    context.fillStyle = palette[warning && i === 0 ? 'paper-warn' : 'paper-muted']
    const y = height - 12 - footerRise - (footer.length - 1 - i) * footerLine
    context.fillText(line, notePadding.side, y, noteSize.width - 2 * notePadding.side)
  })
}

/** They stand below the text, so that giving one never makes the note another size. */
const dot = { radius: 5.5, step: 15, right: 14, bottom: 10 } as const
/** More dots than this are a number. */
const mostDots = 6

function paintMarks(context: Context, { marks, height }: CardLook, palette: Palette): void {
  if (marks.layers.length > 0) {
    paintLayers(context, marks.layers, { x: notePadding.side, y: height - glyph.bottom }, palette['paper-muted'])
  }
  const count = marks.total ?? marks.own
  if (count === 0) return
  context.fillStyle = palette['dot-vote-on-paper']
  const asNumber = marks.total !== null || count > mostDots
  for (let i = 0; i < (asNumber ? 1 : count); i++) {
    context.beginPath()
    context.arc(noteSize.width - dot.right - i * dot.step, height - dot.bottom, dot.radius, 0, 2 * Math.PI)
    context.fill()
  }
  if (!asNumber) return
  context.fillStyle = palette['paper-ink']
  context.font = fontOf(680, 15)
  context.textAlign = 'right'
  context.textBaseline = 'middle'
  context.fillText(String(count), noteSize.width - dot.right - 10, height - dot.bottom + 0.5)
  context.textAlign = 'left'
}
