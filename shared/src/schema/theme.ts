import * as v from 'valibot'
import type * as Y from 'yjs'
import { createEntity, type EntitySchema, eachEntity, readValue, setValue } from './entity.ts'
import type { AreaId, ThemeId } from './ids.ts'
import { byOrder } from './order.ts'
import { id, line, longText, orderKey } from './values.ts'

export const themeValues = {
  title: line,
  definition: longText,
  area: v.nullable(id),
  order: orderKey,
  live: v.boolean(),
  /** The theme that it is a part of. */
  parent: v.nullable(id),
}

export const themeSchema = {
  root: 'themes',
  texts: [],
  values: themeValues,
  required: ['title', 'live'],
} as const satisfies EntitySchema

/** A named and defined cluster of cards. Which cards belong is a key of each card, so that sorting in parallel merges. */
export interface Theme {
  id: ThemeId
  title: string
  definition: string
  area: AreaId | null
  order: string
  live: boolean
  parent: ThemeId | null
}

export function readTheme(themeId: ThemeId, entity: Y.Map<unknown>): Theme {
  return {
    id: themeId,
    title: readValue(entity, 'title', themeValues.title, ''),
    definition: readValue(entity, 'definition', themeValues.definition, ''),
    area: readValue(entity, 'area', themeValues.area, null),
    order: readValue(entity, 'order', themeValues.order, 'a0'),
    live: readValue(entity, 'live', themeValues.live, false),
    parent: readValue(entity, 'parent', themeValues.parent, null),
  }
}

/** All themes, dead ones included, in order. */
export function readThemes(doc: Y.Doc): Theme[] {
  const themes: Theme[] = []
  eachEntity(doc, 'themes', (themeId, entity) => themes.push(readTheme(themeId, entity)))
  return themes.sort(byOrder)
}

export type NewTheme = Pick<Theme, 'id' | 'title'> & Partial<Pick<Theme, 'definition' | 'area' | 'order' | 'parent'>>

export function createTheme(doc: Y.Doc, theme: NewTheme, origin: unknown): void {
  const { id: themeId, ...values } = theme
  createEntity(doc, 'themes', themeId, values, origin)
}

/** Changes a theme. Taking its `live` away keeps its cards: they are then in no theme. */
export function updateTheme(doc: Y.Doc, themeId: ThemeId, change: Partial<Omit<Theme, 'id'>>, origin: unknown): void {
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) setValue(doc, 'themes', themeId, key, value, origin)
  }, origin)
}
