import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Received } from '../helpers/person.ts'
import { readFrame } from '../helpers/recordingSocket.ts'
import { Secrecy } from './secrecy.ts'

const text = 'Vi trenger "lys" i parken'

function withDraft(): Secrecy {
  const secrecy = new Secrecy()
  secrecy.keep('n1', { text, what: 'the draft n1', knownBy: ['ada'] })
  return secrecy
}

const event = (data: unknown): Received => ({ by: 'event', name: 'progress', text: JSON.stringify(data) })
const answer = (body: string): Received => ({ by: 'answer', request: 'GET /', text: body })

function updateFrame(edit: (doc: Y.Doc) => void): Received {
  const doc = new Y.Doc()
  edit(doc)
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageTypes.sync)
  encoding.writeVarUint(encoder, syncTypes.update)
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc))
  return { by: 'frame', frame: readFrame(encoding.toUint8Array(encoder)) }
}

const cardWith = (words: string) => (doc: Y.Doc) =>
  createCard(doc, { id: 'cardcard', kind: 'note', text: words, place: [null, 0, 0] }, 'test')

describe('drafts', () => {
  test.each([
    ['an event', event({ deep: [{ text: `før ${text} etter` }] })],
    ['a key', event({ [text]: 1 })],
    ['a page', answer(`<p title="x">Vi trenger &quot;lys&quot; i parken</p>`)],
    ['Markdown', answer(`# Lapper\n\n- ${text}\n`)],
    ['a frame', updateFrame(cardWith(text))],
  ])('RUN-12 in %s is a leak to others, not to the writer', (_where, item) => {
    const secrecy = withDraft()
    secrecy.hear('ada', item)
    expect(secrecy.leaks).toEqual([])
    secrecy.hear('bo', item)
    expect(secrecy.leaks).toHaveLength(1)
    expect(secrecy.leaks[0]).not.toContain('lys')
  })

  test('RUN-12 typed in pieces and deleted again it is still a leak', () => {
    const secrecy = withDraft()
    const doc = new Y.Doc({ gc: false })
    cardWith('')(doc)
    for (let length = 1; length <= text.length; length++) editCardText(doc, 'cardcard', text.slice(0, length), 'test')
    editCardText(doc, 'cardcard', '', 'test')
    secrecy.inspect('bo', doc)
    expect(secrecy.leaks).toHaveLength(1)
  })

  test('RUN-12 a single word is a leak where it stands alone', () => {
    const secrecy = new Secrecy()
    secrecy.keep('n1', { text: 'Trær', what: 'the draft n1', knownBy: ['ada'] })
    secrecy.hear('bo', event({ title: 'Trærne våre' }))
    expect(secrecy.leaks).toEqual([])
    secrecy.hear('bo', updateFrame(cardWith('Trær')))
    expect(secrecy.leaks).toHaveLength(1)
  })

  test('RUN-13 what may be seen elsewhere is no leak', () => {
    const secrecy = withDraft()
    secrecy.show(`Noen har sagt: ${text}!`)
    secrecy.hear('bo', event({ quote: `Noen har sagt: ${text}!` }))
    secrecy.keep('n2', { text, what: 'the draft n2', knownBy: ['eli'] })
    secrecy.hear('eli', event({ text }))
    expect(secrecy.leaks).toEqual([])
    secrecy.hear('bo', event({ quote: `Noen har skrevet: ${text}!` }))
    expect(secrecy.leaks).toHaveLength(2)
  })

  test('RUN-13 from the moment of showing it is no secret', () => {
    const secrecy = withDraft()
    secrecy.release('n1')
    secrecy.hear('bo', updateFrame(cardWith(text)))
    expect(secrecy.leaks).toEqual([])
  })

  test('RUN-14 the id of a draft tells who wrote it', () => {
    const secrecy = new Secrecy()
    secrecy.keep('d', { text: 'wfS9KdDDW5bdWbVTfuWa', what: 'who wrote n1', knownBy: ['ada'] })
    secrecy.hear('bo', event({ cards: [{ cardId: 'x', draftId: 'wfS9KdDDW5bdWbVTfuWa' }] }))
    expect(secrecy.leaks).toEqual(['bo has been told who wrote n1 (event progress)'])
  })

  test('RUN-16 a text that was taken away is a secret from those who come later', () => {
    const secrecy = new Secrecy()
    secrecy.show(text, text)
    secrecy.unshow(text)
    secrecy.keep('n1', { text, what: 'the hidden n1', knownBy: ['ada'] })
    secrecy.hear('late', event({ text }))
    expect(secrecy.leaks).toEqual([])
    secrecy.unshow(text)
    secrecy.hear('late', event({ text }))
    expect(secrecy.leaks).toHaveLength(1)
  })
})

describe('open rounds', () => {
  const options = ['cardA', 'cardB']

  function withRound(before: unknown[] = []): Secrecy {
    const secrecy = new Secrecy()
    secrecy.openRound('r1', options, before)
    secrecy.ballot('r1', 'bo', ['cardA', 'cardB'])
    return secrecy
  }

  test.each([
    ['sums', { rounds: { r1: { voters: 2, totals: { cardA: 0 } } } }],
    ['sums by card', { votes: { r1: { cardA: 2 } } }],
    ['a list of options', { options: [{ card: 'cardB', dots: 1 }] }],
    ['the ballot of somebody else', { answers: { r1: ['cardB', 'cardB'] } }],
  ])('RUN-15 %s of it are a leak', (_what, data) => {
    const secrecy = withRound()
    secrecy.hear('bo', event(data))
    expect(secrecy.leaks).toHaveLength(1)
  })

  test('RUN-15 the result in a replica is a leak', () => {
    const secrecy = withRound()
    const doc = new Y.Doc({ gc: false })
    doc.getMap('results').set('r1', new Y.Map([['data', { options: [] }]]))
    secrecy.inspect('bo', doc)
    expect(secrecy.leaks).toHaveLength(1)
  })

  test("RUN-15 numbers of voters, one's own ballot and earlier sums are not", () => {
    const secrecy = withRound([{ votes: { r0: { cardA: 5 } } }])
    secrecy.hear('bo', event({ rounds: { r1: { voters: 2, finished: 1 } }, answers: { r1: ['cardB', 'cardA'] } }))
    secrecy.hear('bo', event({ session: { rounds: [{ id: 'r1', options, budget: 3 }] }, votes: { r0: { cardA: 5 } } }))
    expect(secrecy.leaks).toEqual([])
    secrecy.closeRound('r1')
    secrecy.hear('bo', event({ votes: { r1: { cardA: 2 } } }))
    expect(secrecy.leaks).toEqual([])
  })
})
