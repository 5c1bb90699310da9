import * as Y from 'yjs'
import { type Root, roots } from './entity.ts'

/** One key of one entity that somebody has written. */
export interface KeyEdit {
  root: Root
  id: string
  key: string
}

/** A step of a Y.UndoManager. */
export type Step = Y.UndoManager['undoStack'][number]

/** What a step has written, and so what taking it back writes again; each key once. */
export function editsIn(doc: Y.Doc, { insertions, deletions }: Step): KeyEdit[] {
  const edits = new Map<string, KeyEdit>()
  doc.transact((transaction) => {
    for (const part of [insertions, deletions]) {
      Y.iterateDeletedStructs(transaction, part, (struct) => {
        const edit = struct instanceof Y.Item ? editOf(doc, struct) : null
        if (edit) edits.set(`${edit.root}/${edit.id}/${edit.key}`, edit)
      })
    }
  })
  return [...edits.values()]
}

/** Null for an entity as a whole, and for what has been erased. */
function editOf(doc: Y.Doc, { parent, parentSub }: Y.Item): KeyEdit | null {
  const holder = parent instanceof Y.AbstractType ? parent._item : null
  if (!holder || !(holder.parent instanceof Y.AbstractType)) return null
  // Words sit in a text, which sits under its key; a value sits under its key at once.
  if (parentSub === null) return editOf(doc, holder)
  const root = roots.find((name) => doc.share.get(name) === holder.parent)
  return root && holder.parentSub !== null ? { root, id: holder.parentSub, key: parentSub } : null
}
