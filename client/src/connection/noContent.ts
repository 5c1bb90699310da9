import type { Content } from './content.ts'

/** Of a document that has not arrived. In a file of its own: pages know it before they load what documents need. */
export const noContent: Content = {
  cards: new Map(),
  areas: new Map(),
  themes: new Map(),
  links: new Map(),
  strokes: new Map(),
  comments: new Map(),
  results: [],
  pulses: [],
  agreements: [],
}
