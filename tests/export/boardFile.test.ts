import { type BoardFile, boardFile } from '@samtavle/shared/file/boardFile'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { setCardLive } from '@samtavle/shared/schema/card'
import { type DocumentContent, readDocument } from '@samtavle/shared/schema/document'
import { setValue } from '@samtavle/shared/schema/entity'
import { createLink } from '@samtavle/shared/schema/link'
import { onBoard } from '@samtavle/shared/schema/placeOnBoard'
import { createStroke } from '@samtavle/shared/schema/stroke'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ExampleBoard, idOf } from '../boards/buildBoard.ts'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { importedBoard } from '../helpers/importedBoard.ts'
import { hostileTexts } from './hostileTexts.ts'

function fileOf({ doc, session }: ExampleBoard): BoardFile {
  return JSON.parse(JSON.stringify(boardFile(readDocument(doc), session)))
}

/** The file as somebody else reads it, or the test fails with what is wrong. */
function accepted(input: unknown): BoardFile {
  const check = readBoardFile(input)
  if (!('file' in check)) throw new Error(`${check.problem} at ${check.where}`)
  return check.file
}

function imported(file: BoardFile): { doc: Y.Doc; content: DocumentContent } {
  const { doc } = importedBoard(file)
  return { doc, content: readDocument(doc) }
}

const anAgreement = {
  id: 'agreement01',
  card: null,
  text: 'Vi går for et hus',
  agree: 5,
  reservation: 0,
  disagree: 1,
  reservations: [],
  closedAt: 1,
}

describe('the file of a board', () => {
  test('SUM-20 has what everybody sees, and is accepted by its own schema', () => {
    const file = accepted(fileOf(youthHouse()))
    expect(file).toMatchObject({ format: 'samtavle-board/1', locale: 'nb', brief: { receiver: 'Styringsgruppa' } })
    expect([file.cards.length, file.areas.length, file.themes.length, file.links.length]).toEqual([22, 3, 5, 7])
    expect(file.results[0]?.data.options).toHaveLength(7)
  })

  test('SUM-21 has no hidden text, no card that was taken away and nothing that leads to them', () => {
    const board = resourceGroup()
    setCardLive(board.doc, idOf('pB'), false, 'ada')
    setCardLive(board.doc, idOf('c3'), false, 'ada')
    const text = JSON.stringify(fileOf(board))
    expect(text).not.toMatch(/Ole, 17|låst dør|mot alle odds|samtykke mellom/)
    expect(accepted(JSON.parse(text)).links.map(({ from }) => from)).not.toContain(idOf('c3'))
  })

  test('SUM-21 keeps sums of proposals whose words are gone', () => {
    const board = youthHouse()
    setValue(board.doc, 'cards', idOf('n9'), 'hidden', true, 'facilitator')
    const [option] = accepted(fileOf(board)).results[0]!.data.options
    expect(option).toEqual({ card: idOf('n9'), dots: 11, text: '' })
  })

  test('SUM-21 leaves cards of an area that is gone where they are seen', () => {
    const board = youthHouse()
    const before = readDocument(board.doc)
    setValue(board.doc, 'areas', idOf('turn'), 'live', false, 'ada')
    const card = accepted(fileOf(board)).cards.find(({ id }) => id === idOf('n5'))
    const seen = before.cards.find(({ id }) => id === idOf('n5'))!
    expect(card?.place).toEqual([null, ...onBoard(seen.place, before.areas)])
  })
})

describe('import', () => {
  const names = (content: DocumentContent) => {
    const text = new Map(content.cards.map(({ id, text }) => [id, text]))
    const theme = new Map(content.themes.map(({ id, title }) => [id, title]))
    return {
      links: content.links.map(({ kind, from, to, question }) => [kind, text.get(from), text.get(to), question]).sort(),
      themed: content.cards.map((card) => [card.text, theme.get(card.theme ?? '')]).sort(),
      dots: content.results.flatMap(({ data }) => data.options.map(({ card, dots }) => [text.get(card), dots])),
    }
  }

  test('SUM-22 gives the same board: texts, places, themes, links and results', () => {
    const board = youthHouse()
    const { content, doc } = imported(accepted(fileOf(board)))
    expect(names(content)).toEqual(names(readDocument(board.doc)))
    const { appendix, votes, figures } = summaryOf({ ...board, doc })
    const original = summaryOf(board)
    const inOrder = (of: typeof appendix) => of?.map(({ area, cards }) => [area?.title, cards.map(({ text }) => text)])
    expect(inOrder(appendix)).toEqual(inOrder(original.appendix))
    expect(votes?.[0]?.ranked.map(({ dots, changed }) => [dots, changed])).toEqual(
      original.votes?.[0]?.ranked.map(({ dots, changed }) => [dots, changed]),
    )
    expect(figures.visibleNotes).toBe(original.figures.visibleNotes)
  })

  test('SUM-22 uses no id of the file, and shows everything', () => {
    const file = accepted(fileOf(youthHouse()))
    const { content } = imported(file)
    const old = new Set(
      [...file.cards, ...file.areas, ...file.themes, ...file.links, ...file.results].map(({ id }) => id),
    )
    const all = [...content.cards, ...content.areas, ...content.themes, ...content.links]
    expect(all.filter(({ id, live }) => old.has(id) || !live)).toEqual([])
    expect(JSON.stringify(content)).not.toContain(idOf('n9'))
  })

  test('SUM-22 steps of the plan lead to the areas under their new ids', () => {
    const board = youthHouse()
    board.session.agenda = [
      { id: idOf('s1'), kind: 'write', title: 'Ønsker', area: idOf('wishes') },
      { id: idOf('s2'), kind: 'vote', title: '', area: null },
    ]
    const {
      doc,
      session: { agenda },
    } = importedBoard(accepted(fileOf(board)))
    const wishes = readDocument(doc).areas.find(({ title }) => title === 'Ønsker')
    expect(agenda.map(({ kind, area }) => [kind, area])).toEqual([
      ['write', wishes?.id],
      ['vote', null],
    ])
  })

  test('DOC-14 in plain Yjs a document built again from its own JSON doubles its text for whoever has the old one', () => {
    const old = new Y.Doc()
    old.getText('note').insert(0, 'Et hus')
    const rebuilt = new Y.Doc()
    rebuilt.getText('note').insert(0, old.getText('note').toString())
    Y.applyUpdate(rebuilt, Y.encodeStateAsUpdate(old))
    expect(rebuilt.getText('note').toString()).toBe('Et husEt hus')
  })

  test('DOC-14 a board that is imported shares nothing with the one it came from', () => {
    const board = youthHouse()
    const { doc, content } = imported(accepted(fileOf(board)))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc))
    const kept = readDocument(doc).cards.filter(({ id }) => content.cards.some((card) => card.id === id))
    expect(new Set(kept.map(({ text }) => text))).toEqual(new Set(content.cards.map(({ text }) => text)))
  })

  test.each(hostileTexts)('SUM-23 %j comes back exactly', (text) => {
    const file = fileOf(youthHouse())
    for (const card of file.cards) card.text = text
    expect(new Set(imported(accepted(file)).content.cards.map((card) => card.text))).toEqual(new Set([text]))
  })
})

test('CAN-11 arrows and lines drawn by hand come back; a file without any is a board too', () => {
  const board = youthHouse()
  const [from, to] = readDocument(board.doc).cards
  createLink(board.doc, { id: 'arrow000', kind: 'arrow', from: from!.id, to: to!.id }, 'x')
  createStroke(board.doc, { id: 'stroke00', place: [null, 5, 6], points: [0, 0, 9, 9] }, 'x')
  const { content } = imported(accepted(fileOf(board)))
  expect(content.links.filter(({ kind }) => kind === 'arrow')).toHaveLength(1)
  expect(content.strokes).toMatchObject([{ place: [null, 5, 6], points: [0, 0, 9, 9] }])
  const { strokes, ...older } = fileOf(board)
  expect(strokes).toHaveLength(1)
  expect(imported(accepted(older)).content.strokes).toEqual([])
})

describe('what is no board is refused by name', () => {
  const file = () => fileOf(youthHouse())

  test.each<[string, unknown, string, string]>([
    ['nothing', null, 'not-a-board', 'format'],
    ['a list', [], 'not-a-board', 'format'],
    ['a report', { format: 'samtavle-summary/1' }, 'not-a-board', 'format'],
    ['a board of the future', { format: 'samtavle-board/2' }, 'unknown-version', 'format'],
    ['half a board', { format: 'samtavle-board/1', title: 'x' }, 'invalid-value', 'locale'],
    [
      'a text that is too long',
      change((made) => (made.cards[3]!.text = 'x'.repeat(2001))),
      'invalid-value',
      'cards.3.text',
    ],
    ['half a character', change((made) => (made.cards[0]!.text = '\ud83d')), 'invalid-value', 'cards.0.text'],
    [
      'a place that is none',
      change((made) => (made.cards[0]!.place = [null, 1e9, 0])),
      'invalid-value',
      'cards.0.place.1',
    ],
    ['two cards with one id', change((made) => (made.cards[1]!.id = made.cards[0]!.id)), 'duplicate-id', 'cards.1.id'],
    [
      'two agreement checks with one id',
      change((made) => (made.agreements = [anAgreement, anAgreement])),
      'duplicate-id',
      'agreements.1.id',
    ],
    [
      'a card in no area of the file',
      change((made) => (made.cards[0]!.place = ['nowhere001', 0, 0])),
      'unknown-id',
      'cards.0.place',
    ],
    ['a link to nothing', change((made) => (made.links[0]!.to = 'nowhere001')), 'unknown-id', 'links.0.to'],
    ['an id that is none', change((made) => (made.themes[0]!.id = '__proto__')), 'invalid-value', 'themes.0.id'],
  ])('SUM-24 %s', (_, input, problem, where) => {
    expect(readBoardFile(input)).toEqual({ problem, where })
  })

  test('SUM-24 members that a later version adds are passed over', () => {
    expect(accepted({ ...file(), pictures: [] })).not.toHaveProperty('pictures')
  })

  function change(by: (made: BoardFile) => void): BoardFile {
    const made = file()
    by(made)
    return made
  }
})
