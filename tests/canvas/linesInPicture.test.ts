import { boardPicture } from '@samtavle/shared/picture/boardSvg'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { readDocument } from '@samtavle/shared/schema/document'
import { createLink, setLinkLive } from '@samtavle/shared/schema/link'
import { createStroke } from '@samtavle/shared/schema/stroke'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

function boardWithLines(): Y.Doc {
  const doc = new Y.Doc()
  createArea(doc, { id: 'area0000', title: 'Ideer', rect: [1000, 0, 800, 600] }, 'me')
  createCard(doc, { id: 'one00000', kind: 'note', text: 'Flere benker', place: [null, 0, 0] }, 'me')
  createCard(doc, { id: 'two00000', kind: 'note', text: 'Lys i parken', place: [null, 400, 0] }, 'me')
  createLink(doc, { id: 'arrow000', kind: 'arrow', from: 'one00000', to: 'two00000' }, 'me')
  const points = [0, 0, 40, 20, 80, 0]
  createStroke(doc, { id: 'stroke00', place: ['area0000', 100, 700], points, ink: 'red' }, 'me')
  return doc
}

const pictureOf = (doc: Y.Doc) => boardPicture({ content: readDocument(doc), title: 'Torget', locale: 'nb' })

test('CAN-26 an arrow goes from card to card, and a drawing lies where it was drawn', () => {
  const { source, height } = pictureOf(boardWithLines())
  expect(source).toContain('<path d="M174 64L394 64"')
  expect(source).toContain('<polygon points="394,64')
  expect(source).toContain('<path d="M1100 700Q1140 720 1160 710L1180 700" fill="none" stroke="#a32020"')
  expect(height).toBeGreaterThan(710)
})

test('CAN-26 what has been taken away is not in the picture', () => {
  const doc = boardWithLines()
  setLinkLive(doc, 'arrow000', false, 'me')
  expect(pictureOf(doc).source).not.toContain('<polygon')
})
