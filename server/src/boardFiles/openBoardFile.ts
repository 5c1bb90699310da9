import { deserialize, serialize } from 'node:v8'
import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { type BoardFileProblem, readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { deepestJson, isDeeperThan } from './jsonDepth.ts'

/** A board's file without its pictures, and beside it their bytes as somebody made them. */
export interface OpenedBoard {
  file: BoardFile
  images: { id: string; bytes: Uint8Array }[]
}

/** `json`: it is no JSON, or one that is too deep; otherwise why it is no board, and where. */
export interface BoardRefused {
  problem: BoardFileProblem | 'json'
  where: string
}

/** Opens the file of a board, as one piece that threads hand to each other; see {@link openedBoard}. */
export const openBoardFile = (bytes: Uint8Array): Uint8Array => serialize(opened(new TextDecoder().decode(bytes)))

/** What {@link openBoardFile} has found. */
export const openedBoard = (piece: Uint8Array): OpenedBoard | BoardRefused => deserialize(piece)

function opened(text: string): OpenedBoard | BoardRefused {
  const json = isDeeperThan(text, deepestJson) ? undefined : parsed(text)
  if (json === undefined) return { problem: 'json', where: '' }
  const checked = readBoardFile(json)
  if ('problem' in checked) return checked
  const images = checked.file.images.map(({ id, data }) => ({ id, bytes: Buffer.from(data, 'base64') }))
  return { file: { ...checked.file, images: [] }, images }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
