import { type BoardFile, boardFile } from '@samtavle/shared/file/boardFile'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { readDocument } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import { newSession } from '@samtavle/shared/schema/session'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chancesOf } from '../fuzz/kind.ts'
import { mutated } from '../fuzz/mutate.ts'
import { importedBoard } from '../helpers/importedBoard.ts'
import { type RandomBoard, randomBoard } from './randomBoard.ts'

const runs = { numRuns: 150 }

const savedFile = ({ doc, session }: RandomBoard): string => JSON.stringify(boardFile(readDocument(doc), session))

/** The board that a file becomes, as its file. */
function openedFile(file: BoardFile): BoardFile {
  const { doc, session } = importedBoard(file)
  return JSON.parse(JSON.stringify(boardFile(readDocument(doc), newSession(session, 0, makeId()))))
}

/** A file without its ids: what has a text or a title is known by that, which no two share on a random board. */
function withoutIds(file: BoardFile): unknown {
  const titled = [...file.areas, ...file.themes].map(({ id, title }) => [id, title] as const)
  const names = new Map([...titled, ...file.cards.map(({ id, text }) => [id, text] as const)])
  const nameOf = (value: unknown) =>
    typeof value === 'string' && idPattern.test(value) ? (names.get(value) ?? '') : value
  const named = JSON.parse(JSON.stringify(file, (_key, value) => nameOf(value)))
  for (const list of Object.values(named))
    if (Array.isArray(list)) list.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
  return named
}

const idPattern = /^[0-9a-zA-Z]{20}$/
const textOf = (value: unknown): string => JSON.stringify(value)

test('EXP-30 any board that is saved and opened again is the same in all that everybody sees', () => {
  fc.assert(
    fc.property(randomBoard, (board) => {
      const check = readBoardFile(JSON.parse(savedFile(board)))
      if (!('file' in check)) throw new Error(`${check.problem} at ${check.where}`)
      expect(withoutIds(openedFile(check.file))).toEqual(withoutIds(check.file))
    }),
    runs,
  )
})

test('EXP-31 what is hidden or taken away is in no file of a board', () => {
  fc.assert(
    fc.property(randomBoard, ({ doc, session }) => {
      const { cards } = readDocument(doc)
      const gone = cards.filter(({ live, hidden }) => !live || hidden).map(({ id }) => id)
      const { results, ...rest } = boardFile(readDocument(doc), session)
      for (const id of gone) expect(JSON.stringify(rest.cards)).not.toContain(id)
      for (const { data } of results) {
        expect(data.options.filter(({ card }) => gone.includes(card)).every(({ text }) => text === '')).toBe(true)
      }
    }),
    runs,
  )
})

test('EXP-32 a broken file is refused by name and place, or is a board that can be saved again', () => {
  fc.assert(
    fc.property(randomBoard, fc.integer(), (board, seed) => {
      const chance = chancesOf(seed)
      const bytes = new TextEncoder().encode(savedFile(board))
      const text = new TextDecoder().decode(new Uint8Array(mutated(bytes, [bytes], chance)))
      const input = parsed(text)
      const check = readBoardFile(input)
      if ('problem' in check)
        expect(check.problem).toMatch(/^(not-a-board|unknown-version|invalid-value|duplicate-id|unknown-id)$/)
      else expect('file' in readBoardFile(openedFile(check.file))).toBe(true)
    }),
    runs,
  )
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
