import { areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import { buildMethod, pictureOf } from '@samtavle/shared/methods/buildMethod'
import { layOutAreas } from '@samtavle/shared/methods/layOutAreas'
import { loadTexts } from '@samtavle/shared/methods/loadTexts'
import { type BankedMethod, methods } from '@samtavle/shared/methods/methods'
import { areaSchema, type NewArea, type Rect } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { byOrder } from '@samtavle/shared/schema/order'
import { settingsSchema, stepSchema } from '@samtavle/shared/schema/session'
import { themeSchema } from '@samtavle/shared/schema/theme'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { everyMethod } from './bank.ts'

/** A screen in a meeting room. */
const wall = { width: 1920, height: 1080 }

const build = (method: BankedMethod, texts: Parameters<typeof buildMethod>[1]) => buildMethod(method, texts, makeId)
const rectsOf = (method: BankedMethod) => pictureOf(method).map(({ rect }) => rect)
const inOrder = (a: { order?: string; id: string }, b: { order?: string; id: string }) =>
  byOrder({ order: '', ...a }, { order: '', ...b })
const pairs = <Item>(items: readonly Item[]) => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
const overlap = (a: Rect, b: Rect) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
const sizeOf = (rects: readonly Rect[]): [width: number, height: number] => [
  Math.max(...rects.map(([x, , width]) => x + width)),
  Math.max(...rects.map(([, y, , height]) => y + height)),
]

describe.each(everyMethod)('$method.id in $locale', ({ method, texts }) => {
  const { areas, themes, agenda, settings } = build(method, texts)

  test('MET-40 a board begins with areas, themes and a plan that the schemas accept', () => {
    for (const area of areas) expect(v.is(v.partial(v.object(areaSchema.values)), area)).toBe(true)
    for (const theme of themes) expect(v.is(v.partial(v.object(themeSchema.values)), theme)).toBe(true)
    for (const step of agenda) expect(v.parse(stepSchema, step)).toEqual(step)
    expect(v.is(v.partial(settingsSchema), settings)).toBe(true)
    expect(agenda.length).toBeLessThanOrEqual(60)
    expect(Buffer.byteLength(JSON.stringify(agenda))).toBeLessThan(limits.requestBytes / 2)
  })

  test('MET-41 all ids are new, and steps and themes are about areas of the same board', () => {
    const ids = [...areas, ...themes, ...agenda].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const areaIds = areas.map(({ id }) => id)
    for (const { area } of [...themes, ...agenda]) if (area) expect(areaIds).toContain(area)
  })

  test('MET-42 areas and themes keep their order', () => {
    expect([...areas].sort(inOrder)).toEqual(areas)
    for (const { id } of areas) {
      const within = themes.filter(({ area }) => area === id)
      expect([...within].sort(inOrder)).toEqual(within)
    }
  })

  test('MET-43 titles and prompts are readable: none is cut off in its area', () => {
    expect(areas.filter((area) => !isReadable(area)).map(({ title, prompt }) => ({ title, prompt }))).toEqual([])
  })
})

/** Whether the title fits on one line of the area and the prompt on two, by a generous width of a letter. */
function isReadable({ title, prompt = '', rect: [, , width] }: NewArea): boolean {
  const inner = width - 40
  return title.length * 11 <= inner && prompt.length * 7.6 <= 2 * inner - 80
}

describe.each(methods)('the board of $id', (method) => {
  const rects = rectsOf(method)

  test('MET-44 areas do not overlap, and rows begin and end at the same edges', () => {
    expect(pairs(rects).filter(([a, b]) => overlap(a, b))).toEqual([])
    const [width, height] = sizeOf(rects)
    for (const top of new Set(rects.map(([, y]) => y))) {
      const row = rects.filter(([, y]) => y === top)
      expect([row[0]?.[0], sizeOf(row)[0]]).toEqual([0, width])
    }
    expect(height).toBeGreaterThan(0)
  })

  test('MET-44 the whole board fits a wall at three quarters of its size or more, and has the shape of one', () => {
    const [width, height] = sizeOf(rects)
    expect(Math.min(wall.width / width, wall.height / height)).toBeGreaterThan(0.75)
    expect(width / height).toBeGreaterThan(1.4)
    expect(width / height).toBeLessThan(2.5)
  })

  test('MET-44 every area has room for two notes beside each other', () => {
    const two = 2 * areaPadding + 2 * noteSize.width + gap
    for (const [, , width, height] of rects) {
      expect(width).toBeGreaterThanOrEqual(two)
      expect(height).toBeGreaterThanOrEqual(areaHeader + noteSize.height + areaPadding)
    }
  })
})

describe('laying out', () => {
  test('MET-44 holds for any rows of any areas', () => {
    const room = fc.record({ columns: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 5 }) })
    const rows = fc.array(fc.array(room, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, (given) => {
        const rects = layOutAreas(given)
        expect(rects).toHaveLength(given.flat().length)
        expect(pairs(rects).filter(([a, b]) => overlap(a, b))).toEqual([])
        for (const rect of rects) expect(rect.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})

describe('building', () => {
  test('MET-40 the plan carries what the method says: minutes, dots, turns, tables and agreement', async () => {
    const [igp, statement] = methods
    const { agenda } = build(igp!, await loadTexts('igp', 'nb'))
    expect(agenda.map(({ kind }) => kind)).toEqual([
      'welcome',
      'write',
      'share',
      'sort',
      'share',
      'sort',
      'vote',
      'decide',
    ])
    expect(agenda[2]).toMatchObject({ minutes: 10, meeting: 1, perTable: true, inTurn: true, title: 'Del ved bordet' })
    expect(agenda[6]).toMatchObject({ dots: 3 })
    const told = build(statement!, await loadTexts('problem-statement', 'en'))
    expect(told.agenda.filter(({ agreement }) => agreement).map(({ title }) => title)).toEqual(['Do we agree?'])
  })

  test('MET-40 a matrix has its themes from the start, the same in both fields', async () => {
    const method = methods.find(({ id }) => id === 'barriers-strengths')!
    const { areas, themes } = build(method, await loadTexts(method.id, 'nb'))
    const titlesIn = (title: string) => {
      const area = areas.find((each) => each.title === title)
      return themes.filter((theme) => theme.area === area?.id).map((theme) => theme.title)
    }
    expect(titlesIn('Det som hemmer')).toHaveLength(5)
    expect(titlesIn('Det som fremmer')).toEqual(titlesIn('Det som hemmer'))
  })

  test('MET-40 a text that is missing is a fault, not an empty line', async () => {
    const texts = await loadTexts('igp', 'nb')
    expect(() => build(methods[1]!, texts)).toThrow('no text for')
  })
})
