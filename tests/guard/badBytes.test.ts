import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { answer, attackedBoard, byMallory, ids, mine, nextClock, refused, textOf, unitOf, withCard } from './attack.ts'
import { bytesAsString, collected, forge, item, string } from './forge.ts'

describe('bytes', () => {
  refused('GRD-2 nothing at all', 'malformed', () => new Uint8Array())
  refused('GRD-2 an update of format V2', 'malformed', () =>
    Y.convertUpdateFormatV1ToV2(Y.encodeStateAsUpdate(attackedBoard().board.doc)),
  )
  refused('GRD-2 an empty update of format V2', 'malformed', () => Y.encodeStateAsUpdateV2(new Y.Doc()))
  refused('GRD-2 an update that is cut off', 'malformed', (board) => Y.encodeStateAsUpdate(board.doc).slice(0, -9))
  refused('GRD-2 bytes after the end', 'malformed', () => Uint8Array.from([0, 0, 0]))
  refused('GRD-2 a client twice', 'malformed', (board) => {
    const block = { client: ids.mallory, clock: nextClock(board), structs: [collected(1)] }
    return forge([block, block])
  })
  refused('GRD-2 a struct without length', 'malformed', (board) => byMallory(board, collected(0)))
  refused('GRD-2 a string without characters', 'malformed', (board) =>
    byMallory(board, string('', { origin: unitOf(board, mine, 0) })),
  )
  refused('GRD-2 a length beyond every clock', 'malformed', (board) => byMallory(board, collected(2 ** 52)))
  refused('GRD-2 a number beyond 53 bits', 'malformed', () =>
    Uint8Array.from([1, 1, 255, 255, 255, 255, 255, 255, 255, 127, 0, 0, 1, 0]),
  )
  refused('GRD-2 ranges out of order', 'malformed', () =>
    forge([], {
      [ids.kari]: [
        [3, 1],
        [0, 1],
      ],
    }),
  )
  refused('GRD-2 the same range again and again', 'malformed', () =>
    forge([], { [ids.kari]: Array.from({ length: 1000 }, () => [0, 1]) }),
  )
  refused('GRD-2 unknown content', 'malformed', (board) =>
    byMallory(
      board,
      item(11, { parent: 'cards', sub: 'x' }, () => {}),
    ),
  )
  refused('GRD-2 a lone surrogate, which is not UTF-8', 'malformed', (board) =>
    byMallory(board, bytesAsString([0xed, 0xa0, 0x80], { origin: unitOf(board, mine, 0) })),
  )
  refused(
    'GRD-2 a text of 10 MB',
    'too-big',
    withCard((card) => textOf(card).insert(0, 'a'.repeat(10_000_000))),
  )
  refused('GRD-2 more structs than anybody writes', 'too-big', (board) =>
    byMallory(board, ...Array.from({ length: 30_000 }, () => collected(1))),
  )
  refused('GRD-2 more ranges than anybody deletes', 'too-big', () =>
    forge([], { [ids.kari]: Array.from({ length: 250_000 }, (_, i) => [2 * i, 1]) }),
  )

  test('GRD-2 random bytes are refused or mean nothing', () => {
    const { board, mallory } = attackedBoard()
    for (let length = 0; length < 300; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7919 + length * 104_729) % 251)
      expect(answer(board, mallory, bytes)).not.toBe('yes')
    }
  })
})
