import type { FittedText } from '@samtavle/shared/layout/noteText'
import type { ImageId } from '@samtavle/shared/schema/ids'
import type { CardLayer } from '../actions/cardLayers.ts'
import type { Paper } from './palette.ts'

/** Dots on a card: one's own in an open round, and the sum once it is closed. */
export interface Dots {
  own: number
  total: number | null
}

/** What is marked on a card below its text. */
export interface Marks extends Dots {
  layers: readonly CardLayer[]
}

/** All that a card's picture depends on; it is never changed, another look is another object. */
export interface CardLook {
  /** All its words, or what stands for them. */
  written: string
  /** They are broken into lines when it is first asked for: most cards of a large board are seen from afar, or not at all. */
  readonly text: FittedText
  /** Null: free text and pictures lie on the board as they are. */
  paper: Paper | null
  /** The picture that it is, if it is one; without a source until it has come, or where a thread is handed that apart. */
  picture: { image: ImageId; hasCome: boolean; source: CanvasImageSource | null } | null
  /** Where its text begins, from its corner. */
  inset: { side: number; top: number }
  /** What kind of card it is, when it is not a note; painted where there is paper. */
  label: string
  /** Small print below the text. */
  footer: string[]
  /** How much higher than usual the small print stands, in board units: marks are below it. */
  footerRise: number
  warning: boolean
  /** A facilitator has locked it: a padlock stands in its corner. */
  locked: boolean
  marks: Marks
  width: number
  height: number
  /** Its text is being written in a field over it. */
  editing: boolean
}

/** Of each line of small print, in board units. */
export const footerLine = 18

/** Whether two looks that were measured alike are painted alike. */
export function isSameLook(a: CardLook, b: CardLook): boolean {
  const alike = (
    ['written', 'paper', 'label', 'footerRise', 'warning', 'locked', 'width', 'height', 'editing'] as const
  ).every((name) => a[name] === b[name])
  return alike && isSamePicture(a, b) && isSameList(a, b) && (a.paper !== null || a.text.fontSize === b.text.fontSize)
}

const isSamePicture = ({ picture: a }: CardLook, { picture: b }: CardLook): boolean =>
  a?.image === b?.image && a?.source === b?.source

const isSameList = (a: CardLook, b: CardLook): boolean =>
  JSON.stringify([a.inset, a.footer, a.marks]) === JSON.stringify([b.inset, b.footer, b.marks])
