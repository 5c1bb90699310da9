import type { StoredBoard } from '@samtavle/server/storage/boardStore'
import * as Y from 'yjs'
import type { Journal } from './journal.ts'

/** What was acknowledged and is not in a document, or not among the rows; sentences. */
export function lossesOf(journal: Journal, doc: Y.Doc, stored: StoredBoard): string[] {
  return [...lostChanges(journal, doc), ...lostDrafts(journal, stored), ...lostCommands(journal, stored)]
}

/** The same of what is on the disk: looked for before any tab can have told the server again. */
export function lostOnDisk(journal: Journal, stored: StoredBoard): string[] {
  const doc = new Y.Doc({ guid: 'disk' })
  for (const update of [stored.snapshot, ...stored.tail]) if (update) Y.applyUpdate(doc, update)
  return lossesOf(journal, doc, stored)
}

function lostChanges(journal: Journal, doc: Y.Doc): string[] {
  const missing = journal.missingIn(doc)
  return missing > 0 ? [`${missing} acknowledged changes are not there`] : []
}

/** A draft that was taken is kept, or has become exactly one card, or was discarded. */
function lostDrafts({ drafts }: Journal, stored: StoredBoard): string[] {
  return [...drafts].flatMap(([id, draft]) => {
    const kept = stored.drafts.find((one) => one.id === id)
    const cards = stored.authors.filter((author) => author.draft === id)
    if (cards.length > 1) return [`draft ${id} has become ${cards.length} cards`]
    if (cards.length === 1 && kept) return [`draft ${id} is a card and a draft`]
    if (cards.length === 1) return draft.mayBeShown ? [] : [`draft ${id} is a card and nobody has asked for that`]
    if (draft.answered < 0 || draft.mayBeGone || (kept?.rev ?? -1) >= draft.answered) return []
    return [`draft ${id} is not there at rev ${draft.answered}`]
  })
}

/** Each answered command is known, and what adds up has been added once. */
function lostCommands({ commands, added }: Journal, stored: StoredBoard): string[] {
  const known = new Map(stored.commands.map(({ id, version }) => [id, version]))
  const total = (stored.session.timer?.total ?? 0) - 1
  return [
    ...[...commands].flatMap(([id, version]) => (known.get(id) === version ? [] : [`command ${id} is not known`])),
    ...[...added].flatMap(([ms, answered]) => (answered && !(total & ms) ? [`${ms} ms were not added`] : [])),
    ...(total & ~[...added.keys()].reduce((sum, ms) => sum | ms, 0) ? ['something was added twice'] : []),
  ]
}
