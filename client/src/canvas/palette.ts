import { type Colour, colours } from '@samtavle/shared/schema/values'

export type Paper = Colour | 'white'

const names = [
  'board',
  'dot',
  'area',
  'line',
  'line-strong',
  'ink',
  'muted',
  'accent',
  'accent-soft',
  'theme-wash',
  'surface',
  'paper-ink',
  'paper-muted',
  'dot-vote-on-paper',
  'warn',
  'danger',
  'ink-blue',
] as const
type ColourName = (typeof names)[number]

/** The colours of the page as the canvas can use them. */
export type Palette = Record<ColourName, string> & { papers: Record<Paper, string> }

/** Reads the tokens of ui/css/tokens.css as they are now, light or dark. */
export function readPalette(container: HTMLElement): Palette {
  const probe = document.createElement('span')
  container.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const palette = Object.fromEntries(names.map((name) => [name, read(name)])) as Record<ColourName, string>
  const papers = Object.fromEntries([...colours, 'white'].map((paper) => [paper, read(`paper-${paper}`)]))
  probe.remove()
  return { ...palette, papers: papers as Record<Paper, string> }
}
