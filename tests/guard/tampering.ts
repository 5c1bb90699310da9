import { documentSchema } from '@samtavle/shared/schema/document'
import { roots } from '@samtavle/shared/schema/entity'
import * as v from 'valibot'
import * as Y from 'yjs'
import { contentOf } from '../helpers/documents.ts'
import type { GuardedBoard } from './guardedBoard.ts'

type Content = Record<string, Record<string, Record<string, unknown>>>

const entitiesOf = (doc: Y.Doc): Content =>
  Object.fromEntries(roots.map((root) => [root, doc.getMap(root).toJSON()])) as Content

/** Keys of somebody else's card that may differ afterwards. */
export type OpenKeys = readonly string[]

/**
 * Applies an update that the guard has let through to a replica, and says what is wrong with the result: Yjs throwing or
 * waiting, content that no schema accepts, and changes of what is not this participant's.
 */
export function tampering(board: GuardedBoard, update: Uint8Array, participant: string, openKeys: OpenKeys): string[] {
  const replica = new Y.Doc()
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(board.doc))
  const before = entitiesOf(replica)
  try {
    Y.applyUpdate(replica, update)
  } catch (error) {
    return [`applying threw ${error}`]
  }
  const problems: string[] = []
  if (replica.store.pendingStructs || replica.store.pendingDs) problems.push('something is pending')
  for (const name of replica.share.keys())
    if (!(roots as readonly string[]).includes(name)) problems.push(`root ${name}`)
  const again = new Y.Doc()
  Y.applyUpdate(again, Y.encodeStateAsUpdate(replica))
  if (contentOf(again) !== contentOf(replica)) problems.push('does not survive a snapshot')
  return [
    ...problems,
    ...invalidContent(entitiesOf(replica)),
    ...foreignChanges(before, entitiesOf(replica), board, participant, openKeys),
  ]
}

function invalidContent(content: Content): string[] {
  return Object.values(documentSchema).flatMap(({ root, texts, values, required }) =>
    Object.entries(content[root] ?? {}).flatMap(([id, entity]) => [
      ...required.filter((key) => !(key in entity)).map((key) => `${root} ${id} lacks ${key}`),
      ...Object.entries(entity).flatMap(([key, value]) => {
        const isFine = texts.includes(key) ? typeof value === 'string' : !!values[key] && v.is(values[key], value)
        return isFine ? [] : [`${root} ${id} ${key} is ${JSON.stringify(value)}`]
      }),
    ]),
  )
}

function foreignChanges(
  before: Content,
  after: Content,
  board: GuardedBoard,
  participant: string,
  openKeys: OpenKeys,
): string[] {
  return roots.flatMap((root) =>
    Object.entries(before[root] ?? {}).flatMap(([id, entity]) => {
      if (board.authors.get(id) === participant) return []
      const keys = new Set([...Object.keys(entity), ...Object.keys(after[root]?.[id] ?? {})])
      return [...keys]
        .filter(
          (key) => !openKeys.includes(key) && JSON.stringify(entity[key]) !== JSON.stringify(after[root]?.[id]?.[key]),
        )
        .map((key) => `${root} ${id} ${key} changed`)
    }),
  )
}
