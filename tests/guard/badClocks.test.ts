import { rootMap } from '@samtavle/shared/schema/entity'
import { describe } from 'vitest'
import { byMallory, done, idOf, ids, mine, nextClock, olaCard, refused, withCard } from './attack.ts'
import { collected, deleted, forge, skip, string, values } from './forge.ts'

describe('client ids and clocks', () => {
  refused('GRD-3 a collected struct under the client id of somebody else', 'foreign-id', (board) =>
    forge([{ client: ids.kari, clock: nextClock(board, ids.kari), structs: [collected(1)] }]),
  )
  refused('GRD-3 a write under the client id of somebody else', 'foreign-id', (board) =>
    forge([
      {
        client: ids.ola,
        clock: nextClock(board, ids.ola),
        structs: [values([true], { origin: idOf(board, olaCard, 'live') })],
      },
    ]),
  )
  refused('GRD-3 a struct under the client id of the server', 'foreign-id', (board) =>
    forge([{ client: board.doc.clientID, clock: nextClock(board, board.doc.clientID), structs: [collected(1)] }]),
  )
  refused('GRD-3 a struct under an id that the document knows and nobody owns', 'foreign-id', (board) => {
    board.owners.delete(ids.kari)
    return forge([{ client: ids.kari, clock: nextClock(board, ids.kari), structs: [collected(1)] }])
  })
  refused('GRD-3 200,000 client ids', 'too-big', () =>
    forge(Array.from({ length: 200_000 }, (_, i) => ({ client: ids.fresh + i, clock: 0, structs: [] }))),
  )

  refused('GRD-4 a hole in the clocks of a client', 'gap', (board) =>
    forge([{ client: ids.mallory, clock: nextClock(board) + 1, structs: [collected(1)] }]),
  )
  refused('GRD-4 a new client id that begins late', 'gap', () =>
    forge([{ client: ids.fresh, clock: 1, structs: [collected(1)] }]),
  )
  refused('GRD-4 a skipped range', 'gap', (board) => byMallory(board, skip(3), collected(1)))
  refused('GRD-4 an origin that nobody has sent', 'gap', (board) =>
    byMallory(board, string('a', { origin: [ids.fresh, 0] })),
  )
  refused('GRD-4 a right origin that nobody has sent', 'gap', (board) =>
    byMallory(board, string('a', { rightOrigin: [ids.kari, 10_000] })),
  )
  refused('GRD-4 a parent that nobody has sent', 'gap', (board) =>
    byMallory(board, string('a', { parent: [ids.fresh, 7] })),
  )
  refused('GRD-4 an origin in its own future', 'gap', (board) =>
    byMallory(board, string('a', { origin: [ids.mallory, nextClock(board) + 5] })),
  )
  refused('GRD-4 structs that wait for each other', 'gap', () =>
    forge([
      { client: ids.fresh, clock: 0, structs: [string('a', { origin: [ids.fresh + 1, 0] })] },
      { client: ids.fresh + 1, clock: 0, structs: [string('b', { origin: [ids.fresh, 0] })] },
    ]),
  )
  refused('GRD-4 a known struct that refers to what nobody has sent', 'gap', () =>
    forge([{ client: ids.kari, clock: 0, structs: [values([1], { origin: [ids.fresh, 3] })] }]),
  )

  refused('GRD-5 deletes what its author has not written yet', 'future-delete', (board) =>
    forge([], { [ids.kari]: [[nextClock(board, ids.kari), 1]] }),
  )
  refused('GRD-5 deletes beyond what is known', 'future-delete', (board) =>
    forge([], { [ids.kari]: [[0, nextClock(board, ids.kari) + 1]] }),
  )
  refused('GRD-5 deletes under an id that nobody uses', 'future-delete', () => forge([], { [ids.fresh]: [[0, 4]] }))
  refused('GRD-5 deletes everything', 'not-yours', (board) => {
    const all = [...board.doc.store.clients.keys()].map((client) => [client, [[0, nextClock(board, client)]]])
    return forge([], Object.fromEntries(all))
  })
  refused('GRD-5 deletes a whole card', 'not-yours', (board) =>
    done(board, (doc) => rootMap(doc, 'cards').delete(mine)),
  )
  refused(
    'GRD-5 deletes a whole text',
    'incomplete',
    withCard((card) => card.delete('text')),
  )
  refused(
    'GRD-5 deletes a key that a card must have',
    'incomplete',
    withCard((card) => card.delete('place')),
  )
  refused('GRD-5 leaves a tombstone as the last write of such a key', 'incomplete', (board) =>
    byMallory(board, deleted(1, { origin: idOf(board, mine, 'place') })),
  )
  refused(
    'GRD-5 writes such a key and deletes what it wrote',
    'incomplete',
    withCard((card) => {
      card.set('place', [null, 1, 1])
      card.delete('place')
    }),
  )
})
