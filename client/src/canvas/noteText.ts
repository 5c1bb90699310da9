import { type FittedText, fitText, type Measure, notePadding } from '@samtavle/shared/layout/noteText'

export { type FittedText, fitText, type Measure, notePadding }

export const fontFamily = '"Inter Variable", Inter, system-ui, sans-serif'
export const noteWeight = 480

/** Measures as the canvas will draw. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, fontSize) => {
    if (!context) return text.length * fontSize * 0.55
    context.font = `${noteWeight} ${fontSize}px ${fontFamily}`
    return context.measureText(text).width
  }
}
