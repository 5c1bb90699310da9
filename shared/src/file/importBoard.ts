import type * as Y from 'yjs'
import { createAgreement } from '../schema/agreement.ts'
import { createArea } from '../schema/area.ts'
import { type Card, createCard } from '../schema/card.ts'
import { createComment } from '../schema/comment.ts'
import { createLink } from '../schema/link.ts'
import { createPulseResult } from '../schema/pulse.ts'
import { createResult } from '../schema/result.ts'
import type { Session } from '../schema/session.ts'
import { createStroke } from '../schema/stroke.ts'
import { createTheme } from '../schema/theme.ts'
import type { BoardFile } from './boardFile.ts'

/** What an imported board says about its session; steps have new ids like everything else. */
export type ImportedSession = Pick<
  Session,
  'title' | 'locale' | 'method' | 'brief' | 'settings' | 'agenda' | 'problem' | 'before'
>

/**
 * Writes a checked file to an empty document, with new ids everywhere: the same ids in two documents would be taken for
 * the same things, and double when they meet. `newId` gives a fresh id at each call.
 */
export function importBoard(file: BoardFile, doc: Y.Doc, newId: () => string, origin: unknown): ImportedSession {
  const rename = renaming(newId)
  doc.transact(() => writeContent(file, doc, rename, origin), origin)
  const { title, locale, method, brief, settings, participation: before } = file
  const agenda = file.agenda.map((step) => ({ ...step, id: rename(step.id), area: rename(step.area) }))
  return { title, locale, method, brief, settings, agenda, problem: rename(file.problem), before }
}

interface Rename {
  (id: string): string
  (id: string | null): string | null
}

/** A new id for each old one, the same one whenever it is met again. */
function renaming(newId: () => string): Rename {
  const renamed = new Map<string | null, string | null>([[null, null]])
  return ((id: string | null) => {
    const known = renamed.get(id)
    if (known !== undefined) return known
    const fresh = newId()
    renamed.set(id, fresh)
    return fresh
  }) as Rename
}

function writeContent(
  { areas, themes, cards, links, strokes, comments, results, agreements, pulses }: BoardFile,
  doc: Y.Doc,
  rename: Rename,
  origin: unknown,
): void {
  for (const area of areas) createArea(doc, { ...area, id: rename(area.id) }, origin)
  for (const theme of themes) {
    const renamed = { id: rename(theme.id), area: rename(theme.area), parent: rename(theme.parent) }
    createTheme(doc, { ...theme, ...renamed }, origin)
  }
  for (const card of cards) {
    const place: Card['place'] = [rename(card.place[0]), card.place[1], card.place[2]]
    const renamed = { id: rename(card.id), theme: rename(card.theme), sameAs: rename(card.sameAs) }
    createCard(doc, { ...card, ...renamed, place }, origin)
  }
  for (const link of links) {
    createLink(doc, { ...link, id: rename(link.id), from: rename(link.from), to: rename(link.to) }, origin)
  }
  for (const {
    id,
    place: [areaId, x, y],
    ...stroke
  } of strokes) {
    createStroke(doc, { ...stroke, id: rename(id), place: [rename(areaId), x, y] }, origin)
  }
  for (const comment of comments) {
    createComment(doc, { ...comment, id: rename(comment.id), about: rename(comment.about) }, origin)
  }
  for (const { id, kind, data } of results) {
    const options = data.options.map((option) => ({ ...option, card: rename(option.card) }))
    createResult(doc, { id: rename(id), kind, data: { ...data, options } }, origin)
  }
  for (const { id, card, ...agreement } of agreements) {
    createAgreement(doc, { ...agreement, id: rename(id), card: rename(card) }, origin)
  }
  for (const { id, data } of pulses) createPulseResult(doc, { id: rename(id), data }, origin)
}
