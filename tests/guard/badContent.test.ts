import { createCard } from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import { limits } from '@samtavle/shared/schema/limits'
import * as encoding from 'lib0/encoding'
import { describe } from 'vitest'
import * as Y from 'yjs'
import {
  byMallory,
  done,
  idOf,
  ids,
  kariCard,
  mine,
  nextClock,
  refused,
  textOf,
  unitOf,
  withCard,
  write,
} from './attack.ts'
import { forge, item, string, type, values } from './forge.ts'

describe('what the document does not have', () => {
  const objectWithPrototype = (encoder: encoding.Encoder): void => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeUint8(encoder, 118)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, '__proto__')
    encoding.writeAny(encoder, true)
  }
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

  refused('GRD-6 a new root', 'forged-root', (board) => done(board, (doc) => doc.getMap('secrets').set('a', 1)))
  refused('GRD-6 a root called __proto__', 'forged-root', (board) =>
    byMallory(board, type(1, { parent: '__proto__', sub: 'abcdefgh' })),
  )
  refused('GRD-6 an entity called __proto__', 'forged-root', (board) =>
    byMallory(board, type(1, { parent: 'cards', sub: '__proto__' })),
  )
  refused('GRD-6 an entity called constructor', 'forged-root', (board) =>
    byMallory(board, type(1, { parent: 'cards', sub: 'constructor' })),
  )
  refused('GRD-6 a key called __proto__', 'forged-root', write('__proto__', 1))
  refused('GRD-6 a key called constructor', 'forged-root', write('constructor', 1))
  refused('GRD-6 a key that cards do not have', 'forged-root', write('votes', 3))
  refused('GRD-6 a value in place of an entity', 'forged-root', (board) =>
    byMallory(board, values([1], { parent: 'cards', sub: 'newcard000' })),
  )
  refused('GRD-6 a list in a root', 'forged-root', (board) => byMallory(board, values([1], { parent: 'cards' })))
  refused('GRD-6 a list in a card', 'forged-root', (board) =>
    byMallory(board, string('a', { parent: idOf(board, mine) })),
  )
  refused('GRD-6 words in place of a value', 'forged-root', (board) =>
    byMallory(board, string('pink', { parent: idOf(board, mine), sub: 'colour' })),
  )
  refused('GRD-6 an attribute of a text', 'forged-root', (board) =>
    byMallory(board, values([1], { parent: idOf(board, mine, 'text'), sub: 'size' })),
  )
  refused('GRD-6 a value inside a value', 'forged-root', (board) =>
    byMallory(board, values([1], { parent: idOf(board, mine, 'live'), sub: 'a' })),
  )
  refused('GRD-6 words inside a new value', 'forged-root', (board) => {
    const value = values(['Teknisk'], { parent: idOf(board, mine), sub: 'owner' })
    return byMallory(board, value, string('a', { parent: [ids.mallory, nextClock(board)] }))
  })
  refused(
    'GRD-6 a map in a card',
    'forged-root',
    withCard((card) => card.set('owner', new Y.Map())),
  )
  refused(
    'GRD-6 a text in place of a value',
    'forged-root',
    withCard((card) => card.set('owner', new Y.Text('Kari'))),
  )
  refused(
    'GRD-6 a list in place of a value',
    'forged-root',
    withCard((card) => card.set('owner', new Y.Array())),
  )
  refused(
    'GRD-6 XML',
    'forged-root',
    withCard((card) => card.set('owner', new Y.XmlElement('script'))),
  )
  refused(
    'GRD-6 a document inside the document',
    'forged-root',
    withCard((card) => card.set('owner', new Y.Doc())),
  )
  refused(
    'GRD-6 bytes',
    'forged-root',
    withCard((card) => card.set('owner', new Uint8Array(8))),
  )
  refused(
    'GRD-6 a format in a text',
    'forged-root',
    withCard((card) => textOf(card).format(0, 3, { bold: true })),
  )
  refused(
    'GRD-6 an object in a text',
    'forged-root',
    withCard((card) => textOf(card).insertEmbed(0, { image: 'x' })),
  )
  refused('GRD-6 content of an older Yjs', 'forged-root', (board) =>
    byMallory(
      board,
      item(2, { parent: idOf(board, mine), sub: 'owner' }, (encoder) => encoding.writeVarUint(encoder, 0)),
    ),
  )
  refused('GRD-6 a list tied to another by its neighbours', 'forged-root', (board) =>
    byMallory(board, string('a', { origin: unitOf(board, mine, 0), rightOrigin: unitOf(board, kariCard, 1) })),
  )
  refused('GRD-6 a write to a key before another', 'forged-root', (board) =>
    byMallory(board, values([true], { rightOrigin: idOf(board, mine, 'live') })),
  )
  refused('GRD-6 a key tied to another by its neighbours', 'forged-root', (board) =>
    byMallory(board, values([true], { origin: idOf(board, mine, 'live'), rightOrigin: idOf(board, mine, 'place') })),
  )
  refused('GRD-6 the rest of a known struct in another place', 'forged-root', (board) => {
    const clock = nextClock(board) - 1
    return forge([
      { client: ids.mallory, clock, structs: [values([true, true], { origin: idOf(board, kariCard, 'live') })] },
    ])
  })
  refused('GRD-6 a card under a used id', 'not-yours', (board) =>
    done(board, (doc) => {
      createCard(doc, { id: kariCard, kind: 'note', text: 'Nei', place: [null, 0, 0] }, 'me')
    }),
  )
  refused('GRD-6 a link under the id of a card, whose author it would become', 'not-yours', (board) =>
    done(board, (doc) =>
      rootMap(doc, 'links').set(
        kariCard,
        new Y.Map<unknown>(Object.entries({ kind: 'opposing', from: mine, to: mine, live: true })),
      ),
    ),
  )

  refused('GRD-7 a place that is a word', 'forged-value', write('place', 'here'))
  refused('GRD-7 a place that is not a number', 'forged-value', write('place', [null, Number.NaN, 0]))
  refused('GRD-7 a place without end', 'forged-value', write('place', [null, Number.POSITIVE_INFINITY, 0]))
  refused('GRD-7 a place with something more', 'forged-value', write('place', [null, 1, 1, 'x'.repeat(1000)]))
  refused('GRD-7 a place far out', 'forged-value', write('place', [null, limits.coordinate + 1, 0]))
  refused('GRD-7 a boolean that is a word', 'forged-value', write('live', 'yes'))
  refused('GRD-7 undefined', 'forged-value', write('theme', undefined))
  refused('GRD-7 a big integer', 'forged-value', write('theme', 12n))
  refused('GRD-7 a colour that is none', 'forged-value', write('colour', 'beige'))
  refused('GRD-7 a day that is none', 'forged-value', write('due', 'tomorrow'))
  refused('GRD-7 a line too long', 'forged-value', write('owner', 'x'.repeat(limits.line + 1)))
  refused('GRD-7 two values at once', 'forged-value', write('live', true, false))
  refused('GRD-7 deep nesting', 'forged-value', write('place', nested(2000)))
  refused('GRD-7 an object that changes what it inherits', 'forged-value', (board) =>
    byMallory(board, item(8, { parent: idOf(board, mine), sub: 'place' }, objectWithPrototype)),
  )
  refused('GRD-7 such an object in a struct that is known already', 'forged-value', (board) => {
    const known = item(8, { origin: idOf(board, mine, 'place') }, objectWithPrototype)
    return forge([{ client: ids.mallory, clock: nextClock(board) - 1, structs: [known] }])
  })
  refused('GRD-7 a card without text', 'incomplete', (board) =>
    done(board, (doc) =>
      rootMap(doc, 'cards').set(
        'newcard000',
        new Y.Map<unknown>(Object.entries({ kind: 'note', place: [null, 0, 0], live: true })),
      ),
    ),
  )
  refused(
    'GRD-7 a new text in place of the old one',
    'forged-value',
    withCard((card) => card.set('text', new Y.Text('Annet'))),
  )

  refused(
    'GRD-8 a text over the limit',
    'too-long',
    withCard((card) => textOf(card).insert(0, 'a'.repeat(limits.text))),
  )
  refused('GRD-8 a new card over the limit', 'too-long', (board) =>
    done(board, (doc) =>
      createCard(doc, { id: 'newcard000', kind: 'note', text: 'a'.repeat(limits.text + 1), place: [null, 0, 0] }, 'me'),
    ),
  )
  refused('GRD-8 words in the middle of an emoji', 'forged-value', (board) =>
    byMallory(board, string('a', { origin: unitOf(board, mine, 4), rightOrigin: unitOf(board, mine, 5) })),
  )
  refused('GRD-8 a known struct that Yjs would cut an emoji for on its right', 'forged-value', (board) => {
    const known = values([true], { rightOrigin: unitOf(board, kariCard, 5) })
    return forge([{ client: ids.mallory, clock: nextClock(board) - 1, structs: [known] }])
  })
  refused('GRD-8 words before the second half of an emoji', 'forged-value', (board) =>
    byMallory(board, string('a', { rightOrigin: unitOf(board, mine, 5) })),
  )
  refused('GRD-8 half of what the same update writes deleted', 'forged-value', (board) => {
    const clock = nextClock(board)
    const emoji = string('😀', { rightOrigin: unitOf(board, mine, 0) })
    return forge([{ client: ids.mallory, clock, structs: [emoji] }], { [ids.mallory]: [[clock, 1]] })
  })
  refused('GRD-8 an emoji of which one half is known already, as something else', 'forged-value', (board) => {
    const clock = nextClock(board)
    const start = { rightOrigin: unitOf(board, mine, 0) }
    board.receive(byMallory(board, string('a', start)), board.people[2]!)
    return forge([{ client: ids.mallory, clock, structs: [string('😀', start)] }])
  })
  refused('GRD-8 half an emoji deleted', 'forged-value', (board) =>
    forge([], { [ids.mallory]: [[unitOf(board, mine, 4)[1], 1]] }),
  )
  refused('GRD-8 the other half deleted', 'forged-value', (board) =>
    forge([], { [ids.mallory]: [[unitOf(board, mine, 5)[1], 1]] }),
  )
  refused('GRD-8 a known struct that Yjs would cut an emoji for', 'forged-value', (board) =>
    forge([
      {
        client: ids.mallory,
        clock: nextClock(board) - 1,
        structs: [values([true], { origin: unitOf(board, kariCard, 4) })],
      },
    ]),
  )
  refused('GRD-8 a new emoji cut in two by the same update', 'forged-value', (board) => {
    const clock = nextClock(board)
    const [, end] = unitOf(board, mine, 'Hei 👋 fra mallory'.length - 1)
    return byMallory(
      board,
      string('😀', { origin: [ids.mallory, end] }),
      string('a', { origin: [ids.mallory, clock], rightOrigin: [ids.mallory, clock + 1] }),
    )
  })
})
