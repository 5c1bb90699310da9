import * as v from 'valibot'
import { idPattern } from './ids.ts'
import { limits } from './limits.ts'
import { isOrderKey, longestOrder } from './order.ts'

const wellFormed = v.check(
  (text: string) => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text),
  'ill-formed Unicode',
)

/** One line of well-formed text. */
export const line = v.pipe(v.string(), v.maxLength(limits.line), wellFormed)
/** Text of a card, possibly several lines. */
export const longText = v.pipe(v.string(), v.maxLength(limits.text), wellFormed)
export const id = v.pipe(v.string(), v.regex(idPattern))
export const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-limits.coordinate), v.maxValue(limits.coordinate))
export const length = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(limits.coordinate))
/** A side of a picture. */
export const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.imageSide))
/** `[x, y, width, height]` in board units. One value, so that a move and a resize cannot mix. */
export const rect = v.tuple([coordinate, coordinate, length, length])
/** A day as `YYYY-MM-DD`, one that there is: the pattern alone lets 30 February through. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isDayOfCalendar, 'no such day'))
/**
 * A key that sorts entities among their siblings (base-62 fractional index). A string that is none must not get in: every
 * later insertion beside it would throw.
 */
export const orderKey = v.pipe(
  v.string(),
  v.regex(/^[0-9A-Za-z]+$/),
  v.maxLength(longestOrder),
  v.check(isOrderKey, 'no order key'),
)

/** Colours of paper, by name; how they look is the client's and the picture's. */
export const colours = ['yellow', 'peach', 'pink', 'lilac', 'blue', 'green'] as const
export const colour = v.picklist(colours)
export type Colour = v.InferOutput<typeof colour>

function isDayOfCalendar(text: string): boolean {
  const midnight = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text)
}
