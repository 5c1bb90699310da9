import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { type DocumentContent, readDocument } from '@samtavle/shared/schema/document'
import { entityOf } from '@samtavle/shared/schema/entity'
import { applyTextDiff } from '@samtavle/shared/schema/textDiff'
import * as Y from 'yjs'

const roots = ['areas', 'themes', 'cards', 'links', 'strokes'] as const
type Root = (typeof roots)[number]
type Entry = { id: string; [key: string]: unknown }

/**
 * Writes what is different on a board from how it was, as one change among others: nothing is rewound, so nobody's copy
 * breaks. What has come since is taken off the board, and can be put back. What is gone for good stays gone.
 * `untouched`: things that are left as they are; `needed`: areas that stay, though they were not there; `spoken`: cards whose
 * words stay, because their authors have changed them since.
 */
export function restoreContent(
  doc: Y.Doc,
  file: BoardFile,
  { untouched, needed, spoken }: Record<'untouched' | 'needed' | 'spoken', ReadonlySet<string>>,
): void {
  const now = readDocument(doc)
  for (const root of roots) {
    const wanted = new Map<string, Entry>(file[root].map((entry) => [entry.id, entry]))
    for (const current of now[root] as (DocumentContent[Root][number] & Entry)[]) {
      const entry = wanted.get(current.id)
      if (untouched.has(current.id) || (!entry && needed.has(current.id))) continue
      setTo(doc, root, current, entry && spoken.has(current.id) ? { ...entry, text: current.text } : entry)
    }
  }
}

/** Makes one thing what it was; `wanted` is missing when it was not there. */
function setTo(doc: Y.Doc, root: Root, current: Entry & { live: boolean }, wanted: Entry | undefined): void {
  const entity = entityOf(doc, root, current.id)
  if (!entity) return
  if (current.live !== (wanted !== undefined)) entity.set('live', wanted !== undefined)
  for (const [key, value] of Object.entries(wanted ?? {})) {
    if (JSON.stringify(current[key]) === JSON.stringify(value)) continue
    const shared = entity.get(key)
    if (shared instanceof Y.Text) applyTextDiff(shared, String(value))
    else entity.set(key, value)
  }
}
