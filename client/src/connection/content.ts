import { type Agreement, readAgreements } from '@samtavle/shared/schema/agreement'
import { type Area, readArea } from '@samtavle/shared/schema/area'
import { type Card, readCard } from '@samtavle/shared/schema/card'
import { type Comment, readComment } from '@samtavle/shared/schema/comment'
import { entityOf, type Root, rootMap, roots } from '@samtavle/shared/schema/entity'
import type { AreaId, CardId, CommentId, LinkId, StrokeId, ThemeId } from '@samtavle/shared/schema/ids'
import { type Link, readLink } from '@samtavle/shared/schema/link'
import { type PulseResult, readPulses } from '@samtavle/shared/schema/pulse'
import { type Result, readResults } from '@samtavle/shared/schema/result'
import { readStroke, type Stroke } from '@samtavle/shared/schema/stroke'
import { readTheme, type Theme } from '@samtavle/shared/schema/theme'
import type * as Y from 'yjs'
import { createStore, type Store } from '../store.ts'

/** The document as plain values, dead entities included; a map is replaced when something in it changes. */
export interface Content {
  cards: ReadonlyMap<CardId, Card>
  areas: ReadonlyMap<AreaId, Area>
  themes: ReadonlyMap<ThemeId, Theme>
  links: ReadonlyMap<LinkId, Link>
  strokes: ReadonlyMap<StrokeId, Stroke>
  comments: ReadonlyMap<CommentId, Comment>
  /** Rounds of dots, oldest first. */
  results: readonly Result[]
  /** Closed agreement checks, oldest first. */
  agreements: readonly Agreement[]
  /** Oldest first. */
  pulses: readonly PulseResult[]
}

/** Hears which entities of a root have changed. */
export type ContentListener = (root: Root, ids: ReadonlySet<string>) => void

export interface ContentView {
  store: Store<Content>
  /** Tells what has changed, after the store holds it. */
  listen(listener: ContentListener): () => void
}

/** Follows a document; after each transaction only the entities that it touched are read anew. */
export function viewContent(doc: Y.Doc): ContentView {
  const store = createStore<Content>({
    cards: new Map(),
    areas: new Map(),
    themes: new Map(),
    links: new Map(),
    strokes: new Map(),
    comments: new Map(),
    results: [],
    agreements: [],
    pulses: [],
  })
  const listeners = new Set<ContentListener>()
  for (const root of roots) {
    const take = (ids: ReadonlySet<string>) => {
      readInto(store, doc, root, ids)
      for (const listener of [...listeners]) listener(root, ids)
    }
    take(new Set(rootMap(doc, root).keys()))
    rootMap(doc, root).observeDeep((events) => take(changedIds(events)))
  }
  return {
    store,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function changedIds(events: Y.YEvent<Y.AbstractType<unknown>>[]): Set<string> {
  const ids = new Set<string>()
  for (const event of events) {
    const [id] = event.path
    if (id !== undefined) ids.add(String(id))
    else for (const key of event.changes.keys.keys()) ids.add(key)
  }
  return ids
}

function readInto(store: Store<Content>, doc: Y.Doc, root: Root, ids: ReadonlySet<string>): void {
  const now = store.get()
  if (root === 'cards') store.set({ cards: reread(doc, root, now.cards, ids, readCard) })
  if (root === 'areas') store.set({ areas: reread(doc, root, now.areas, ids, readArea) })
  if (root === 'themes') store.set({ themes: reread(doc, root, now.themes, ids, readTheme) })
  if (root === 'links') store.set({ links: reread(doc, root, now.links, ids, readLink) })
  if (root === 'strokes') store.set({ strokes: reread(doc, root, now.strokes, ids, readStroke) })
  if (root === 'comments') store.set({ comments: reread(doc, root, now.comments, ids, readComment) })
  if (root === 'results')
    store.set({ results: readResults(doc), agreements: readAgreements(doc), pulses: readPulses(doc) })
}

function reread<Value>(
  doc: Y.Doc,
  root: Root,
  before: ReadonlyMap<string, Value>,
  ids: ReadonlySet<string>,
  read: (id: string, entity: Y.Map<unknown>) => Value | null,
): Map<string, Value> {
  const after = new Map(before)
  for (const id of ids) {
    const entity = entityOf(doc, root, id)
    const value = entity && read(id, entity)
    if (value) after.set(id, value)
    else after.delete(id)
  }
  return after
}
