import { type Cell, table } from '../table.ts'
import type { Cost } from './gestures.ts'
import type { Findings, Measured } from './measureBoards.ts'

/** Ours beside the peer in main-thread ms per frame; the ratio is ours divided by the peer's, the smaller the better. */
interface Compared {
  ours: number
  excalidraw: number
  ratio: number
}

type Gesture = 'pan' | 'panFar' | 'zoom' | 'dragOne' | 'dragHundred' | 'typing'
const gestures: Record<Gesture, string> = {
  pan: 'pan near',
  panFar: 'pan far',
  zoom: 'zoom',
  dragOne: 'drag one',
  dragHundred: 'drag 100',
  typing: 'type, 50 others',
}

interface Numbers {
  /** Main-thread ms of a frame in which there is as good as nothing to do. */
  nothingMs: number
  notes: Record<string, Record<'pan' | 'panFar' | 'zoom' | 'drag' | 'dragHundred' | 'typing', Compared> & OursAlone>
}

/** What is not compared as a ratio; `allMs`: processor ms per frame of the whole browser. */
interface Alone {
  firstPaintMs: number
  heapMB: number
  fpsPan: number
  fpsZoom: number
  allMsPan: number
  allMsZoom: number
}

interface OursAlone extends Alone {
  excalidraw: Alone
}

/** The numbers that `--json` prints. */
export function numbersFrom({ boards, nothing }: Findings): Numbers {
  const notes: Numbers['notes'] = {}
  for (const [size, { ours, excalidraw }] of Object.entries(boards)) {
    const of = (gesture: Gesture) => compared(ours[gesture], excalidraw[gesture])
    notes[size] = {
      pan: of('pan'),
      panFar: of('panFar'),
      zoom: of('zoom'),
      drag: of('dragOne'),
      dragHundred: of('dragHundred'),
      typing: of('typing'),
      ...alone(ours),
      excalidraw: alone(excalidraw),
    }
  }
  return { nothingMs: rounded(nothing.ms, 2), notes }
}

const compared = (ours: Cost, excalidraw: Cost): Compared => ({
  ours: rounded(ours.ms, 2),
  excalidraw: rounded(excalidraw.ms, 2),
  ratio: rounded(ours.ms / excalidraw.ms, 3),
})

const alone = ({ firstPaintMs, heapMB, pan, panFar, zoom }: Measured): Alone => ({
  firstPaintMs: rounded(firstPaintMs, 0),
  heapMB: rounded(heapMB, 1),
  fpsPan: rounded(Math.min(pan.fps, panFar.fps), 0),
  fpsZoom: rounded(zoom.fps, 0),
  allMsPan: rounded(pan.allMs, 1),
  allMsZoom: rounded(zoom.allMs, 1),
})

/** Everything that was found, as Markdown. */
export function canvasReport(findings: Findings): string {
  const { notes, nothingMs } = numbersFrom(findings)
  const head = [
    'notes',
    'board',
    ...Object.values(gestures),
    'first paint',
    'heap',
    'fps pan',
    'fps zoom',
    'all pan',
    'all zoom',
  ]
  const body = Object.entries(notes).flatMap(([size, numbers]): Cell[][] => {
    const costs = [numbers.pan, numbers.panFar, numbers.zoom, numbers.drag, numbers.dragHundred, numbers.typing]
    const rest = (of: Alone): Cell[] => [
      `${of.firstPaintMs} ms`,
      `${of.heapMB} MB`,
      of.fpsPan,
      of.fpsZoom,
      of.allMsPan,
      of.allMsZoom,
    ]
    return [
      [size, 'Samtavle', ...costs.map(({ ours }) => ours), ...rest(numbers)],
      [
        size,
        '@excalidraw/excalidraw 0.18.1',
        ...costs.map(({ excalidraw }) => excalidraw),
        ...rest(numbers.excalidraw),
      ],
      [size, 'ratio', ...costs.map(({ ratio }) => ratio), '', '', '', '', '', ''],
    ]
  })
  return [
    'Main-thread ms per frame in headless Chromium with software raster, 1440 × 900, notes of 80 characters; the same wheel and mouse',
    'for both boards. Heap: what the notes add to the empty page, its threads with it. First paint: from the data to all of it on the',
    'screen. All: processor ms per frame of the whole browser, with raster and the thread that ours paints in.',
    '',
    table(head, body),
    '',
    `A page on which the same wheel moves one empty box costs ${nothingMs} ms a frame: no board in this browser costs less.`,
  ].join('\n')
}

const rounded = (number: number, digits: number): number => Math.round(number * 10 ** digits) / 10 ** digits
