import { areaGap, freePlaces, grownRects, rectsInRows } from '@samtavle/shared/layout/grid'
import { outsidePlaces } from '@samtavle/shared/layout/outsidePlaces'
import type { NewNote } from '@samtavle/shared/protocol/notes'
import { type Area, createArea, type Rect, readAreas } from '@samtavle/shared/schema/area'
import { createCard, type NewCard, type Place } from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import { type AreaId, makeId, type ThemeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { orderBetween } from '@samtavle/shared/schema/order'
import { createTheme, readThemes, type Theme } from '@samtavle/shared/schema/theme'
import { colours } from '@samtavle/shared/schema/values'
import type * as Y from 'yjs'
import { serverOrigin } from '../boardState.ts'
import { takenPlaces } from '../commands/placeCards.ts'
import { RoomProblem } from '../problem.ts'

/** What an addition of notes makes beside them. */
export interface MadeForNotes {
  areas: AreaId[]
  themes: ThemeId[]
}

/** An addition that has been worked out and fits. */
export interface Addition extends MadeForNotes {
  /** Areas that are there and grow for it, or make way for one that grows. */
  grown: ReadonlyMap<AreaId, Rect>
  /** Make all that is new, in this order and in any document; none when there is nothing to add. */
  writes: ((doc: Y.Doc) => void)[]
  /** Whether there still is room for it. */
  fits(doc: Y.Doc): boolean
}

/**
 * Works out an addition of notes, all or none: each lies in the area of its title and in the theme of its title there, which
 * are made where the board has none. Notes whose ids are on the board already, or have been, are left out, so that a repeat
 * adds nothing and brings nothing back.
 * Throws `limit-reached` when they do not fit.
 */
export function planNotes(doc: Y.Doc, given: readonly NewNote[]): Addition {
  // Of what is gone for good the map still knows the key: under it something made apart might be taken for older, and vanish.
  const ever = rootMap(doc, 'cards')._map
  const notes = given.filter(({ id }) => !ever.has(id))
  const there = readAreas(doc).filter(({ live }) => live)
  const themesThere = readThemes(doc)
  const areas = new Named(there)
  const themes = new Named(themesThere.filter(({ live }) => live))
  for (const { area, theme } of notes) {
    if (area) areas.need(area)
    if (theme) themes.need(theme)
  }
  const more = { cards: notes.length, areas: areas.made.size, themes: themes.made.size }
  const over = overfullRoot(doc, more)
  if (over) throw new RoomProblem('limit-reached', over)
  const groups = byArea(notes)
  const made = newAreas(there, areas.made, new Map(groups.map(([title, some]) => [title, some.length])))
  const layout = new Layout([...there, ...made], takenPlaces(doc))
  const cards = groups.flatMap(([area, some]) =>
    layout.place(area ? areas.need(area) : null, byTheme(some)).map(
      ([{ id, text, theme }, place]): NewCard => ({
        ...{ id, kind: 'note', text, place },
        theme: theme ? themes.need(theme) : null,
      }),
    ),
  )
  const isMade = new Set(areas.made.values())
  const madeThemes = newThemes(themesThere, themes.made)
  return {
    areas: [...isMade],
    themes: madeThemes.map(({ id }) => id),
    grown: new Map([...layout.grown].filter(([id]) => !isMade.has(id))),
    writes: [
      ...layout.areas.filter(({ id }) => isMade.has(id)).map(areaWrite),
      ...madeThemes.map((theme) => (target: Y.Doc) => createTheme(target, theme, serverOrigin)),
      ...cards.map((card) => (target: Y.Doc) => createCard(target, card, serverOrigin)),
    ],
    fits: (target) => overfullRoot(target, more) === null,
  }
}

type NewTheme = Pick<Theme, 'id' | 'title' | 'order'>

const areaWrite = ({ id, title, rect, colour, order }: Area) => {
  return (doc: Y.Doc) => createArea(doc, { id, title, rect, colour, order }, serverOrigin)
}

/** Things by their titles, however they are capitalised; those that are lacking get ids. */
class Named {
  /** Title as it was first given → id. */
  readonly made = new Map<string, string>()
  readonly #ids: Map<string, string>

  constructor(there: readonly { id: string; title: string }[]) {
    this.#ids = new Map(there.map(({ id, title }) => [title.trim().toLowerCase(), id]))
  }

  need(title: string): string {
    const known = this.#ids.get(title.toLowerCase())
    if (known) return known
    const id = makeId()
    this.#ids.set(title.toLowerCase(), id)
    this.made.set(title, id)
    return id
  }
}

/** Where notes go, and how areas grow around them, worked out without touching a document. */
class Layout {
  areas: Area[]
  readonly grown = new Map<AreaId, Rect>()
  readonly #taken = new Map<AreaId | null, Place[]>()

  constructor(areas: Area[], taken: readonly Place[]) {
    this.areas = areas
    for (const place of taken) this.#takenIn(place[0]).push(place)
  }

  /** The next free places of an area; null: below all areas. */
  place(areaId: AreaId | null, notes: readonly NewNote[]): [NewNote, Place][] {
    const area = this.areas.find(({ id }) => id === areaId)
    const taken = this.#takenIn(areaId)
    const free = area ? freePlaces(area, taken, notes.length) : outsidePlaces(this.areas, taken, notes.length)
    taken.push(...free)
    if (area) this.#grow(area.id, taken)
    return notes.flatMap((note, n): [NewNote, Place][] => (free[n] ? [[note, free[n]]] : []))
  }

  #takenIn(areaId: AreaId | null): Place[] {
    const known = this.#taken.get(areaId)
    if (known) return known
    const none: Place[] = []
    this.#taken.set(areaId, none)
    return none
  }

  #grow(areaId: AreaId, within: readonly Place[]): void {
    const rects = grownRects(this.areas, areaId, within)
    for (const [id, rect] of rects) this.grown.set(id, rect)
    this.areas = this.areas.map((area) => ({ ...area, rect: rects.get(area.id) ?? area.rect }))
  }
}

/** The root that would hold more than it may. */
function overfullRoot(doc: Y.Doc, more: Record<'cards' | 'areas' | 'themes', number>): keyof typeof more | null {
  const roots = ['cards', 'areas', 'themes'] as const
  return roots.find((root) => rootMap(doc, root).size + more[root] > limits[root]) ?? null
}

/** New areas stand in rows below those that are there, each with room for its notes; `counts`: how many, by title in small letters. */
function newAreas(
  there: readonly Area[],
  made: ReadonlyMap<string, AreaId>,
  counts: ReadonlyMap<string, number>,
): Area[] {
  const top = Math.max(...there.map(bottomOf), -areaGap) + areaGap
  const left = there.length > 0 ? Math.min(...there.map(({ rect }) => rect[0])) : 0
  const rects = rectsInRows([...made.keys()].map((title) => counts.get(title.toLowerCase()) ?? 0))
  let order = there.at(-1)?.order ?? null
  return [...made].map(([title, id], i) => {
    order = orderBetween(order, null)
    const [x, y, width, height] = rects[i] ?? [0, 0, 0, 0]
    return {
      ...{ id, title, prompt: '', order, locked: false, live: true },
      rect: [left + x, top + y, width, height],
      colour: colours[(there.length + i) % colours.length] ?? 'yellow',
    }
  })
}

const bottomOf = ({ rect: [, y, , height] }: Area): number => y + height

function newThemes(there: readonly Theme[], made: ReadonlyMap<string, ThemeId>): NewTheme[] {
  let order = there.at(-1)?.order ?? null
  return [...made].map(([title, id]) => {
    order = orderBetween(order, null)
    return { id, title, order }
  })
}

/** Notes of a theme beside each other, those in none last. */
function byTheme(notes: readonly NewNote[]): NewNote[] {
  const groups = grouped(notes, ({ theme }) => theme.toLowerCase())
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '')).flatMap(([, some]) => some)
}

/** Those in no area last: they lie below all areas, as high as these have grown. */
function byArea(notes: readonly NewNote[]): [area: string, notes: NewNote[]][] {
  const groups = grouped(notes, ({ area }) => area.toLowerCase())
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''))
}

function grouped(notes: readonly NewNote[], keyOf: (note: NewNote) => string): Map<string, NewNote[]> {
  const groups = new Map<string, NewNote[]>()
  for (const note of notes) {
    const group = groups.get(keyOf(note))
    if (group) group.push(note)
    else groups.set(keyOf(note), [note])
  }
  return groups
}
