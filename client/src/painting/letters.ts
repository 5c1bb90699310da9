/** Where the first font of all does not have a letter, or has not come. */
const others = 'Inter, system-ui, sans-serif'

/** The family that the page's style sheets bring. */
export const ownFamily = 'Inter Variable'

export const fontFamily = `"${ownFamily}", ${others}`
export const noteWeight = 480

/** The letters that notes are written in, as the browser is asked for them. */
export const noteLetters = `${noteWeight} 17px ${fontFamily}`

let family = fontFamily

/** `size` in the units of what is painted on. */
export const fontOf = (weight: number, size: number): string => `${weight} ${size}px ${family}`

/** From now on this thread paints with a family of its own. */
export function paintWith(name: string): void {
  family = `"${name}", ${others}`
}
