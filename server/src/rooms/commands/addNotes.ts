import { areaGap, rowOfAreas } from '@samtavle/shared/layout/grid'
import type { NewNote } from '@samtavle/shared/protocol/notes'
import { type Area, createArea, readAreas } from '@samtavle/shared/schema/area'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import { type AreaId, makeId, type ThemeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { orderBetween } from '@samtavle/shared/schema/order'
import { createTheme, readThemes } from '@samtavle/shared/schema/theme'
import { colours } from '@samtavle/shared/schema/values'
import type * as Y from 'yjs'
import { serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { placeCards } from './placeCards.ts'

/** What an addition of notes makes beside them. */
export interface MadeForNotes {
  areas: AreaId[]
  themes: ThemeId[]
}

/** An addition that has been worked out and fits; `write` does it. */
export interface Addition extends MadeForNotes {
  write(doc: Y.Doc): void
}

/**
 * Works out an addition of notes, all or none: each lies in the area of its title and in the theme of its title there, which
 * are made where the board has none. Notes whose ids are on the board already are left out, so that a repeat adds nothing.
 * Throws `limit-reached` when they do not fit.
 */
export function planNotes(doc: Y.Doc, given: readonly NewNote[]): Addition {
  const notes = given.filter(({ id }) => !entityOf(doc, 'cards', id))
  const areas = new Named(readAreas(doc).filter(({ live }) => live))
  const themes = new Named(readThemes(doc).filter(({ live }) => live))
  for (const { area, theme } of notes) {
    if (area) areas.need(area)
    if (theme) themes.need(theme)
  }
  requireRoom(doc, { cards: notes.length, areas: areas.made.size, themes: themes.made.size })
  return {
    areas: [...areas.made.values()],
    themes: [...themes.made.values()],
    write: (target) => {
      makeAreas(target, areas.made)
      makeThemes(target, themes.made)
      for (const [area, some] of byArea(notes)) {
        const cards = byTheme(some).map(({ id, text, theme }) => ({
          ...{ id, kind: 'note' as const, text },
          theme: theme ? themes.need(theme) : null,
        }))
        placeCards(target, area ? areas.need(area) : null, cards)
      }
    },
  }
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

function requireRoom(doc: Y.Doc, more: Record<'cards' | 'areas' | 'themes', number>): void {
  for (const root of ['cards', 'areas', 'themes'] as const) {
    if (rootMap(doc, root).size + more[root] > limits[root]) throw new RoomProblem('limit-reached', root)
  }
}

/** New areas stand in rows below those that are there. */
function makeAreas(doc: Y.Doc, made: ReadonlyMap<string, AreaId>): void {
  const there = readAreas(doc).filter(({ live }) => live)
  const top = Math.max(...there.map(bottomOf), -areaGap) + areaGap
  const left = there.length > 0 ? Math.min(...there.map(({ rect }) => rect[0])) : 0
  let order = there.at(-1)?.order ?? null
  for (const [i, { title, rect }] of rowOfAreas([...made.keys()]).entries()) {
    order = orderBetween(order, null)
    const colour = colours[(there.length + i) % colours.length] ?? 'yellow'
    const [x, y, width, height] = rect
    createArea(
      doc,
      { id: made.get(title) ?? '', title, rect: [left + x, top + y, width, height], colour, order },
      serverOrigin,
    )
  }
}

const bottomOf = ({ rect: [, y, , height] }: Area): number => y + height

function makeThemes(doc: Y.Doc, made: ReadonlyMap<string, ThemeId>): void {
  let order = readThemes(doc).at(-1)?.order ?? null
  for (const [title, id] of made) {
    order = orderBetween(order, null)
    createTheme(doc, { id, title, order }, serverOrigin)
  }
}

/** Notes of a theme beside each other, those in none last. */
function byTheme(notes: readonly NewNote[]): NewNote[] {
  const themes = [...new Set(notes.map(({ theme }) => theme.toLowerCase()))].sort(
    (a, b) => Number(a === '') - Number(b === ''),
  )
  return themes.flatMap((theme) => notes.filter((note) => note.theme.toLowerCase() === theme))
}

function byArea(notes: readonly NewNote[]): Map<string, NewNote[]> {
  const groups = new Map<string, NewNote[]>()
  for (const note of notes) {
    const key = note.area.toLowerCase()
    const group = groups.get(key)
    if (group) group.push(note)
    else groups.set(key, [note])
  }
  return groups
}
