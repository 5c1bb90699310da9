import { colourNames, type Palette, papers } from '../painting/palette.ts'

/** Reads the tokens of ui/css/tokens.css as they are now, light or dark. */
export function readPalette(container: HTMLElement): Palette {
  const probe = document.createElement('span')
  container.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(colourNames.map((name) => [name, read(name)]))
  const ofPapers = Object.fromEntries(papers.map((paper) => [paper, read(`paper-${paper}`)]))
  probe.remove()
  return { ...colours, papers: ofPapers } as Palette
}
