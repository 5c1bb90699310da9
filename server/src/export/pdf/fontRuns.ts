import type { FontName } from '../fonts.ts'

/** Signs that follow each other in one font. */
export interface FontRun {
  font: FontName
  text: string
}

const arabic = /[\p{Script=Arabic}]/u
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u
/** Signs that belong to the emoji before them: joiners, variation selectors, keycaps and tags. */
const belonging = /[\u200d\ufe0f\u20e3\u{e0020}-\u{e007f}]/u
/** Signs that Inter has a drawing of its own for. */
const drawnByInter = /[\u00a9\u00ae\u2122\u2194-\u21aa\u25aa-\u25fe\u2022]/u

/** Divides a text by the font that has its signs; `latin` is the one for everything that no other font is for. */
export function fontRuns(text: string, latin: FontName): FontRun[] {
  const runs: FontRun[] = []
  for (const sign of text) {
    const last = runs.at(-1)
    const font = last && belonging.test(sign) ? last.font : fontOf(sign, latin)
    if (last?.font === font) last.text += sign
    else runs.push({ font, text: sign })
  }
  return runs
}

function fontOf(sign: string, latin: FontName): FontName {
  if (arabic.test(sign)) return 'arabic'
  return emoji.test(sign) && !drawnByInter.test(sign) ? 'emoji' : latin
}

/** Whether a reader of the tags must be given the text itself: some of its signs are drawn in another order, or not at all. */
export const needsActualText = (text: string): boolean =>
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u.test(text) ||
  emoji.test(text)
