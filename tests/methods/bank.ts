import type { FramedStep } from '@samtavle/shared/methods/frame'
import { framedAreas, framedSteps } from '@samtavle/shared/methods/frame'
import { loadGallery, loadTexts } from '@samtavle/shared/methods/loadTexts'
import type { MethodTexts, StepTexts } from '@samtavle/shared/methods/method'
import { type BankedMethod, methods } from '@samtavle/shared/methods/methods'
import { locales } from '@samtavle/shared/schema/choices'
import type { Locale } from '@samtavle/shared/schema/session'

/** Every method in every language, with all its words. */
export interface Told {
  method: BankedMethod
  locale: Locale
  title: string
  purpose: string
  texts: MethodTexts
}

export const everyMethod: Told[] = await Promise.all(
  methods.flatMap((method) =>
    locales.map(async (locale) => {
      const gallery = await loadGallery(locale)
      return { method, locale, ...gallery[method.id], texts: await loadTexts(method.id, locale) }
    }),
  ),
)

/** The steps of a method with their words, the frame's included. */
export function stepsOf({ method, texts }: Told): (FramedStep & StepTexts)[] {
  return framedSteps(method).map((step) => ({ ...step, ...(texts.steps[step.key] as StepTexts) }))
}

/** The areas of a method with their words, in reading order. */
export function areasOf({ method, texts }: Told) {
  return framedAreas(method)
    .flat()
    .map((area) => ({ ...area, themes: [], ...texts.areas[area.key]! }))
}

/** Every text of a method, each with where it stands. */
export function wordsOf(told: Told): { where: string; text: string }[] {
  const { method, locale, title, purpose, texts } = told
  const at = (place: string, text: string) => ({ where: `${method.id} ${locale} ${place}`, text })
  return [
    at('title', title),
    at('purpose', purpose),
    at('fits', texts.fits),
    at('fitsNot', texts.fitsNot),
    ...areasOf(told).flatMap(({ key, ...area }) => [
      at(`area ${key} title`, area.title),
      at(`area ${key} prompt`, area.prompt),
      ...area.themes.flatMap((theme) => [
        at(`area ${key} theme`, theme.title),
        at(`area ${key} definition`, theme.definition),
      ]),
    ]),
    ...stepsOf(told).flatMap(({ key, ...step }) => [
      at(`step ${key} title`, step.title),
      at(`step ${key} prompt`, step.prompt),
      at(`step ${key} help`, step.help),
    ]),
  ]
}
