import type * as Y from 'yjs'
import { createAgreement } from '../schema/agreement.ts'
import { createArea } from '../schema/area.ts'
import { createCard, type Place } from '../schema/card.ts'
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

/** A board from a file: its session, and what makes its content in an empty document, in this order. */
export interface ImportedBoard {
  session: ImportedSession
  writes: ((doc: Y.Doc) => void)[]
}

/**
 * A board from a checked file, with new ids everywhere: the same ids in two documents would be taken for the same things,
 * and double when they meet. `newId` gives a fresh id at each call; `origin` is the one of all that is written.
 */
export function importBoard(file: BoardFile, newId: () => string, origin: unknown): ImportedBoard {
  const rename = renaming(newId)
  const { title, locale, method, brief, settings, participation: before } = file
  const agenda = file.agenda.map((step) => ({ ...step, id: rename(step.id), area: rename(step.area) }))
  return {
    session: { title, locale, method, brief, settings, agenda, problem: rename(file.problem), before },
    writes: writesOf(file, rename, origin),
  }
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

function writesOf(
  { areas, themes, cards, links, strokes, comments, results, agreements, pulses }: BoardFile,
  rename: Rename,
  origin: unknown,
): ImportedBoard['writes'] {
  const moved = ([areaId, x, y]: Place): Place => [rename(areaId), x, y]
  return [
    ...areas.map((area) => (doc: Y.Doc) => createArea(doc, { ...area, id: rename(area.id) }, origin)),
    ...themes.map((theme) => (doc: Y.Doc) => {
      const renamed = { id: rename(theme.id), area: rename(theme.area), parent: rename(theme.parent) }
      createTheme(doc, { ...theme, ...renamed }, origin)
    }),
    ...cards.map((card) => (doc: Y.Doc) => {
      const renamed = { id: rename(card.id), theme: rename(card.theme), sameAs: rename(card.sameAs) }
      createCard(doc, { ...card, ...renamed, place: moved(card.place) }, origin)
    }),
    ...links.map((link) => (doc: Y.Doc) => {
      createLink(doc, { ...link, id: rename(link.id), from: rename(link.from), to: rename(link.to) }, origin)
    }),
    ...strokes.map((stroke) => (doc: Y.Doc) => {
      createStroke(doc, { ...stroke, id: rename(stroke.id), place: moved(stroke.place) }, origin)
    }),
    ...comments.map((comment) => (doc: Y.Doc) => {
      createComment(doc, { ...comment, id: rename(comment.id), about: rename(comment.about) }, origin)
    }),
    ...results.map(({ id, kind, data }) => (doc: Y.Doc) => {
      const options = data.options.map((option) => ({ ...option, card: rename(option.card) }))
      createResult(doc, { id: rename(id), kind, data: { ...data, options } }, origin)
    }),
    ...agreements.map(({ id, card, ...agreement }) => (doc: Y.Doc) => {
      createAgreement(doc, { ...agreement, id: rename(id), card: rename(card) }, origin)
    }),
    ...pulses.map(
      ({ id, data }) =>
        (doc: Y.Doc) =>
          createPulseResult(doc, { id: rename(id), data }, origin),
    ),
  ]
}
