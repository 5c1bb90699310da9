import { type BoardFile, boardFile } from '@samtavle/shared/file/boardFile'
import { documentContentOf } from '@samtavle/shared/file/documentContentOf'
import { readDocument } from '@samtavle/shared/schema/document'
import type { VersionPart } from '../../storage/boardStore.ts'
import type { BoardState } from '../boardState.ts'
import { contentOf } from './versionParts.ts'

/**
 * A version as a board's file, with the results that were there at the time `at`. A card that has been hidden since, or that
 * its author has taken off the board, is not in it, and neither is anything that leads to it.
 */
export function readableVersion(state: BoardState, parts: readonly VersionPart[], at: number): BoardFile {
  const { results, agreements, pulses } = readDocument(state.doc)
  const version = contentOf(parts)
  const content = documentContentOf({
    ...version,
    cards: version.cards.filter(({ id }) => !state.hidden.has(id) && !state.withdrawals.has(id)),
    comments: [],
    results: results.filter(({ data }) => data.closedAt <= at),
    agreements: agreements.filter(({ closedAt }) => closedAt <= at),
    pulses: pulses.filter(({ data }) => data.closedAt <= at),
  })
  return boardFile(content, { ...state.session, ...version })
}

/** The board as it is now, as a file. */
export const presentFile = (state: BoardState): BoardFile => boardFile(readDocument(state.doc), state.session)
