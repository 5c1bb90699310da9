import { serverParticipant } from '@samtavle/server/rooms/boardState'
import type { StoredBoard, VersionPart } from '@samtavle/server/storage/boardStore'
import { turnQuestion } from '@samtavle/shared/protocol/questions'
import { readCards } from '@samtavle/shared/schema/card'
import { entityOf, roots } from '@samtavle/shared/schema/entity'
import * as Y from 'yjs'
import type { Journal } from './journal.ts'

/** What a group settles together has no single author. */
const common: readonly string[] = ['decision', 'measure', 'term']

/** Unless everybody has been let to change everybody's words, a card holds those of its author, and what the server put there. */
export function foreignWords({ wasOpenToAll }: Journal, doc: Y.Doc, stored: StoredBoard): string[] {
  if (wasOpenToAll) return []
  const owners = new Map(stored.clientIds.map(({ clientId, participant }) => [clientId, participant]))
  const authors = new Map(stored.authors.map(({ entity, participant }) => [entity, participant]))
  return readCards(doc).flatMap(({ id, kind }) => {
    const author = authors.get(id)
    if (common.includes(kind) || author === undefined) return []
    const writers = [...writersOf(doc, id)].map((client) => owners.get(client))
    return writers.every((writer) => writer === author || writer === serverParticipant)
      ? []
      : [`${id} has words of others`]
  })
}

/** The Yjs clients whose words stand in a card. */
function writersOf(doc: Y.Doc, cardId: string): Set<number> {
  const text = entityOf(doc, 'cards', cardId)?.get('text')
  const writers = new Set<number>()
  for (let item = text instanceof Y.Text ? text._start : null; item; item = item.right) {
    if (!item.deleted) writers.add(item.id.client)
  }
  return writers
}

/** At most one has the turn in each area, nobody when the lap is over, and nobody where nothing is shared in turn. */
export function wrongTurns({ session, answers }: StoredBoard): string[] {
  const having = (area: string) =>
    answers.filter(({ question, values }) => question === turnQuestion(area) && values[0] === 'now').length
  const known = new Set(session.turns.map(({ area }) => turnQuestion(area)))
  return [
    ...session.turns.flatMap(({ area, isOn }) => (having(area) > (isOn ? 1 : 0) ? [`turns in ${area}`] : [])),
    ...answers.flatMap(({ question }) =>
      question.startsWith(turnQuestion('')) && !known.has(question) ? [`${question} is over and still kept`] : [],
    ),
  ]
}

/** What is gone for good is in no version that is kept. */
export function keptInVersions(
  { authors, marks }: Journal,
  doc: Y.Doc,
  stored: StoredBoard,
  versions: readonly VersionPart[][],
): string[] {
  const gone = [...authors.keys()].filter((id) => !roots.some((root) => entityOf(doc, root, id)))
  const drafts = new Map(stored.authors.map(({ entity, draft }) => [entity, draft]))
  const secret = gone.flatMap((id) => [...(marks.get(id) ?? []), ...(marks.get(drafts.get(id) ?? '') ?? [])])
  const texts = versions.flatMap((parts) => parts.map(({ json }) => json))
  return secret.some((mark) => texts.some((json) => json.includes(mark)))
    ? ['a version keeps what is gone for good']
    : []
}
