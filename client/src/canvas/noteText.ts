import { type FittedText, fitText, leastTextHeight, type Measure, notePadding } from '@samtavle/shared/layout/noteText'
import { fontFamily, noteWeight } from '../painting/letters.ts'

export { type FittedText, fitText, leastTextHeight, type Measure, notePadding }

/** Widths are measured at this size: they grow in step with it. */
const measuredSize = 100
/** Words in other scripts that are remembered with their widths. */
const mostWords = 20_000
/** Letters below this stand beside each other without changing; kerning only brings them closer. */
const endOfLatin = 0x250

/**
 * Measures as the canvas will draw. Most words are the sum of their letters, which is a hundred times faster than asking
 * the browser and never too little; where letters join, words are measured whole.
 */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `${noteWeight} ${measuredSize}px ${fontFamily}`
  const ask = (text: string): number => context?.measureText(text).width ?? text.length * 55
  const letters = new Float64Array(endOfLatin).fill(-1)
  const words = new Map<string, number>()
  const wholeWidth = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    if (words.size > mostWords) words.clear()
    const width = ask(word)
    words.set(word, width)
    return width
  }
  const widthOf = (text: string): number => {
    let width = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= endOfLatin) return wholeWidth(text)
      let letter = letters[code] ?? -1
      if (letter < 0) {
        letter = ask(text.charAt(i))
        letters[code] = letter
      }
      width += letter
    }
    return width
  }
  return (text, fontSize) => (widthOf(text) * fontSize) / measuredSize
}
