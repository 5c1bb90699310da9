import type { Box } from '../actions/camera.ts'
import { fontOf } from './letters.ts'
import type { Palette } from './palette.ts'
import type { Context } from './surface.ts'

/** An area as it is painted: a sheet with a title and a question. `active`: the step is about it. */
export interface AreaLook {
  title: string
  prompt: string
  box: Box
  active: boolean
}

/** A theme: a wash around its cards, with its name. `target`: a card that is let go now would come into it. */
export interface ThemeLook {
  title: string
  box: Box
  target: boolean
}

const titleSize = 22
/** Titles are never smaller than this on the screen, in CSS pixels, while there is room in the area's header. */
const leastTitle = 15
const mostTitle = 56
const promptSize = 16
/** Smaller than this on the screen nobody can read it. */
const leastReadable = 6
/** Whole sentences take more to be read than names do. */
const leastPrompt = 9
const side = 24

/** `zoom`: CSS pixels per board unit. */
export function paintSheet(context: Context, { box, active }: AreaLook, palette: Palette, zoom: number): void {
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 16)
  context.fillStyle = palette.area
  context.fill()
  context.lineWidth = (active ? 2.5 : 1) / zoom
  context.strokeStyle = active ? palette.accent : palette['line-strong']
  // Present and no more: the cards are what is looked at.
  context.globalAlpha = active ? 1 : 0.5
  context.stroke()
  context.globalAlpha = 1
}

/** Title and question of an area, above the themes that may reach up to them. */
export function paintHeader(context: Context, { title, prompt, box }: AreaLook, palette: Palette, zoom: number): void {
  const size = Math.min(mostTitle, Math.max(titleSize, leastTitle / zoom))
  const width = box.width - 2 * side
  context.fillStyle = palette.ink
  context.font = fontOf(660, size)
  paintLine(context, title, { x: box.x + side, y: box.y + 18, width }, size)
  if (size > titleSize * 1.4 || promptSize * zoom < leastPrompt) return
  context.fillStyle = palette.muted
  context.font = fontOf(440, promptSize)
  const lines = wrapped(context, prompt, width)
  lines.slice(0, 2).forEach((line, i) => {
    const cut = i === 1 && lines.length > 2 ? `${line} …` : line
    paintLine(context, cut, { x: box.x + side, y: box.y + 22 + size + i * 20, width }, promptSize)
  })
}

export function paintTheme(context: Context, { title, box, target }: ThemeLook, palette: Palette, zoom: number): void {
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 14)
  context.fillStyle = target ? palette['accent-soft'] : palette['theme-wash']
  context.fill()
  const edge = target ? palette.accent : palette.outline
  if (edge) {
    context.lineWidth = 1.25 / zoom
    context.strokeStyle = edge
    context.stroke()
  }
  if (15 * zoom < leastReadable) return
  context.fillStyle = palette.accent
  context.font = fontOf(650, 15)
  paintLine(context, title, { x: box.x + 12, y: box.y + 4, width: box.width - 24 }, 15)
}

/** One line of text in a box `size` high plus a little, cut with an ellipsis; from the right where its letters run so. */
function paintLine(context: Context, text: string, at: Omit<Box, 'height'>, size: number): void {
  const fromRight = runsFromRight(text)
  context.direction = fromRight ? 'rtl' : 'ltr'
  context.textAlign = fromRight ? 'right' : 'left'
  context.textBaseline = 'alphabetic'
  context.fillText(fittedLine(context, text, at.width), fromRight ? at.x + at.width : at.x, at.y + size * 0.95)
  context.direction = 'ltr'
  context.textAlign = 'left'
}

function fittedLine(context: Context, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  let [fits, over] = [0, text.length]
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (context.measureText(`${text.slice(0, middle)}…`).width <= width) fits = middle
    else over = middle
  }
  return `${text
    .slice(0, fits)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

function wrapped(context: Context, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** Whether the first letter of a text belongs to a script that is written from the right. */
export const runsFromRight = (text: string): boolean =>
  /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text)
