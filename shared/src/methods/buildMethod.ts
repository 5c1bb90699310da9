import type { NewArea, Rect } from '../schema/area.ts'
import { orderBetween } from '../schema/order.ts'
import type { Settings, Step } from '../schema/session.ts'
import type { NewTheme } from '../schema/theme.ts'
import type { Colour } from '../schema/values.ts'
import { framedAreas, framedSteps } from './frame.ts'
import { layOutAreas } from './layOutAreas.ts'
import type { Method, MethodTexts } from './method.ts'

/** What a board starts with. */
export interface MethodBoard {
  areas: NewArea[]
  themes: NewTheme[]
  agenda: Step[]
  settings: Partial<Settings>
  /** The area for what must wait. */
  parked: string | null
}

/** Turns a method and its texts in one language, as `loadTexts` gives them, into what a board starts with. */
export function buildMethod(method: Method, texts: MethodTexts, newId: () => string): MethodBoard {
  const areas = new Map(pictureOf(method).map((area) => [area.key, { id: newId(), ...area }]))
  const order = ordering()
  return {
    areas: [...areas].map(([key, { id, colour, rect }]) => {
      const { title, prompt } = textOf(texts.areas, key)
      return { id, title, prompt, rect, colour, order: order() }
    }),
    themes: [...areas].flatMap(([key, { id }]) => {
      const next = ordering()
      return (texts.areas[key]?.themes ?? []).map((theme) => ({ id: newId(), ...theme, area: id, order: next() }))
    }),
    agenda: framedSteps(method).map(({ key, area, minutes, ...step }) => ({
      id: newId(),
      ...step,
      ...textOf(texts.steps, key),
      ...(minutes === null ? {} : { minutes }),
      area: areas.get(area ?? '')?.id ?? null,
    })),
    settings: method.settings ?? {},
    parked: areas.get('parked')?.id ?? null,
  }
}

/** The areas of a board for this method without their words: enough to draw it small. */
export function pictureOf(method: Method): { key: string; colour: Colour; rect: Rect }[] {
  const rows = framedAreas(method)
  const rects = layOutAreas(rows)
  return rows.flat().flatMap(({ key, colour }, i) => {
    const rect = rects[i]
    return rect ? [{ key, colour, rect }] : []
  })
}

/** Order keys, each after the one before. */
function ordering(): () => string {
  let last: string | null = null
  return () => {
    last = orderBetween(last, null)
    return last
  }
}

function textOf<Text>(texts: Readonly<Record<string, Text>>, key: string): Text {
  const text = texts[key]
  if (text === undefined) throw new Error(`no text for ${key}`)
  return text
}
