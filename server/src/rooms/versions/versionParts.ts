import type { BoardFile } from '@samtavle/shared/file/boardFile'
import type { VersionPart } from '../../storage/boardStore.ts'

/**
 * What of a board is kept in its versions, each thing by itself. What has been voted and agreed never changes and is not, and
 * neither are comments, which nobody changes: a board that is made what it was keeps what has been said to it.
 */
const roots = ['areas', 'themes', 'cards', 'links', 'strokes'] as const
type Root = (typeof roots)[number]

/** The part that is none of them: what the board is called and what it is for. */
const headRoot = 'head'
type Head = Omit<BoardFile, Root | 'comments' | 'results' | 'agreements' | 'pulses' | 'images'>

/** A version: a board as a file, but for the results. */
export type VersionContent = Head & Pick<BoardFile, Root>

/** Takes a board apart, so that what is erased later can be taken out of all versions. */
export function partsOf(file: BoardFile): VersionPart[] {
  const { areas, themes, cards, links, strokes, comments, results, agreements, pulses, images, ...head } = file
  return [
    { root: headRoot, entity: headRoot, json: JSON.stringify(head) },
    ...roots.flatMap((root) => file[root].map((one) => ({ root, entity: one.id, json: JSON.stringify(one) }))),
  ]
}

/** Puts a version together again. The parts are our own: they were checked before they were stored. */
export function contentOf(parts: readonly VersionPart[]): VersionContent {
  const of = (root: string) => parts.filter((part) => part.root === root).map(({ json }) => JSON.parse(json))
  const [head] = of(headRoot) as [Head]
  const [areas, themes, cards, links, strokes] = roots.map(of) as [
    BoardFile['areas'],
    BoardFile['themes'],
    BoardFile['cards'],
    BoardFile['links'],
    BoardFile['strokes'],
  ]
  return { ...head, areas, themes, cards, links, strokes }
}
