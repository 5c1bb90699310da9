import { type FittedText, fitText, type Measure, notePadding } from '@samtavle/shared/layout/noteText'

export { type FittedText, fitText, type Measure, notePadding }

export const fontFamily = '"Inter Variable", Inter, system-ui, sans-serif'
export const noteWeight = 480

/** Widths are measured at this size: they grow in step with it. */
const measuredSize = 100
/** Words in other scripts that are remembered with their widths. */
const mostWords = 20_000
/** Letters that stand beside each other without changing; kerning only brings them closer. */
const plainLetters = /^[\u0020-\u024f–—‘’“”…]*$/

/**
 * Measures as the canvas will draw. Most words are the sum of their letters, which is a hundred times faster than asking
 * the browser and never too little; where letters join, words are measured whole.
 */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `${noteWeight} ${measuredSize}px ${fontFamily}`
  const known = new Map<string, number>()
  const widthOf = (text: string): number => {
    let width = known.get(text)
    if (width === undefined) {
      if (known.size > mostWords) known.clear()
      width = context?.measureText(text).width ?? text.length * 55
      known.set(text, width)
    }
    return width
  }
  return (text, fontSize) => {
    let width = 0
    if (plainLetters.test(text)) for (const letter of text) width += widthOf(letter)
    else width = widthOf(text)
    return (width * fontSize) / measuredSize
  }
}
