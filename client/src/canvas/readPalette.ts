import { type ColourName, colourNames, type Palette, papers } from '../painting/palette.ts'

/** What is not CanvasText where people have chosen a few colours for all that they see. */
const systemColours: Partial<Record<ColourName, string>> = {
  board: 'Canvas',
  area: 'Canvas',
  surface: 'Canvas',
  dot: 'Canvas',
  'accent-soft': 'Canvas',
  // Also the box that is drawn around cards, which are to be seen through it.
  'theme-wash': 'transparent',
  accent: 'Highlight',
}

/** Reads the tokens of ui/css/tokens.css as they are now, light or dark; where colours are forced, those of the system. */
export function readPalette(container: HTMLElement): Palette {
  const isForced = matchMedia('(forced-colors: active)').matches
  const probe = document.createElement('span')
  // Otherwise every token would be answered with CanvasText.
  probe.style.forcedColorAdjust = 'none'
  container.append(probe)
  const read = (token: string, system = 'CanvasText') => {
    probe.style.color = isForced ? system : `var(--${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(colourNames.map((name) => [name, read(name, systemColours[name])]))
  const ofPapers = Object.fromEntries(papers.map((paper) => [paper, read(`paper-${paper}`, 'Canvas')]))
  const outline = isForced ? read('ink') : null
  probe.remove()
  return { ...colours, papers: ofPapers, outline } as Palette
}
