import { editCardText, setCardLive, setCardTheme } from '@samtavle/shared/schema/card'
import { entityOf, setValue } from '@samtavle/shared/schema/entity'
import { newSession } from '@samtavle/shared/schema/session'
import { updateTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { idOf, namedByIds } from '../boards/buildBoard.ts'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'

const texts = (quotes: readonly { text: string }[] | undefined) => quotes?.map(({ text }) => text)

describe('figures', () => {
  test('SUM-1 of a meeting with themes, a vote and an open disagreement', () => {
    const { hidden, notesWithoutTheme, ...figures } = summaryOf(youthHouse()).figures
    expect(figures).toEqual({
      visibleNotes: 16,
      votes: namedByIds({ v1: namedByIds({ n9: 11, n10: 8, n11: 3, n12: 6, n14: 4, n15: 4, n16: 0 }) }),
      voters: namedByIds({ v1: 12 }),
      ties: namedByIds({ v1: [[idOf('n14'), idOf('n15')]] }),
      problemVersions: 1,
      decisions: 2,
      measures: 2,
      measuresWithoutOwner: 1,
      openDisagreements: 1,
      themes: namedByIds({ tplace: 3, ttogether: 4, tdo: 2, theard: 4, tstay: 1 }),
      glossary: 1,
      perspectives: { ungdom: 5, ansatt: 3, andre: 4 },
    })
    expect(hidden).toEqual([])
    expect([...notesWithoutTheme].sort()).toEqual(['n8', 'n13'].map(idOf).sort())
  })

  test('SUM-1 of a meeting with hidden notes and terms that nobody has explained', () => {
    const { figures } = summaryOf(resourceGroup())
    expect(figures).toMatchObject({
      visibleNotes: 16,
      hidden: ['c13', 'c14'].map(idOf),
      ties: namedByIds({ v1: [] }),
      themes: namedByIds({ tculture: 1, tstructure: 5, tskill: 2, tmeans: 1, ttalk: 3 }),
      measures: 4,
      measuresWithoutOwner: 1,
      glossary: 4,
      perspectives: { ansatt: 7, andre: 4 },
    })
    expect(figures.notesWithoutTheme).toEqual(['c15', 'f1', 'f2', 'f3'].map(idOf))
  })

  test('SUM-1 figures of what cannot be counted yet are absent', () => {
    const { figures } = summaryOf(youthHouse())
    expect(figures).not.toHaveProperty('agreement')
    expect(figures).not.toHaveProperty('pulseAnswers')
  })
})

describe('the front page', () => {
  test('SUM-2 says whose input it is, what is asked for, and who answers when', () => {
    const { front } = summaryOf(youthHouse())
    expect(front.promise).toBe(
      'Dette er innspill fra 12 deltakere, ikke et vedtak. Styringsgruppa svarer innen 15. januar 2027.',
    )
    expect(texts(front.asks?.decisions)).toEqual([
      'Vi går for et hus i sentrum',
      'Unge er med i alle arbeidsgrupper, på lik linje',
    ])
    expect(texts(front.asks?.ownersFor)).toEqual(['Finne lokale sammen med gårdeierne'])
    expect(front.answer).toEqual({ receiver: 'Styringsgruppa', by: '2027-01-15', passed: false, reply: null })
  })

  test('SUM-2 says when the day of the answer has passed, counted in days in Norway', () => {
    const at = (iso: string) => summaryOf(youthHouse(), Date.parse(iso)).front.answer?.passed
    expect([at('2027-01-15T22:59:00Z'), at('2027-01-15T23:01:00Z')]).toEqual([false, true])
  })
})

describe('sections', () => {
  test('SUM-3 a board with nothing on it has no sections but who took part', () => {
    const session = newSession({ title: '', locale: 'nn', method: null }, 0, idOf('step'))
    const empty = { doc: new Y.Doc(), session, participation: { participants: 0, devices: 0, perspectives: {} } }
    const summary = summaryOf(empty)
    const present = Object.entries(summary)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name)
    expect(present).toEqual(['title', 'locale', 'madeAt', 'front', 'participation', 'hidden', 'sections', 'figures'])
    expect(summary.sections).toEqual(['participation'])
  })

  test('SUM-3 the problem statement shows the question and the wordings with what they were made from', () => {
    const { problem } = summaryOf(resourceGroup())
    expect(problem?.question).toBe('Hva er det egentlig vi skal løse sammen?')
    const merged = problem?.wordings.find(({ id }) => id === idOf('pM'))
    expect(merged?.mergedFrom.map(({ id }) => id)).toEqual(['pA', 'pC'].map(idOf))
  })

  test('SUM-4 decisions and measures quote the notes they came from', () => {
    const { decisions, measures } = summaryOf(youthHouse())
    const sources = decisions?.[0]?.sources.map((trace) => (trace.state === 'visible' ? trace.text : trace.state))
    expect(sources).toEqual(['Et hus midt i sentrum', 'Et hus midt i sentrum!'])
    expect(measures?.map(({ owner, due }) => [owner, due])).toEqual([
      ['Frivilligsentralen', '2026-12-18'],
      [null, '2027-01-08'],
    ])
  })

  test('SUM-4 an owner of blanks is none, and a date that has passed is said only while there is something to do', () => {
    const board = youthHouse()
    setValue(board.doc, 'cards', idOf('m1'), 'owner', '  ', 'ada')
    const late = Date.UTC(2027, 1, 1)
    expect(summaryOf(board, late).measures?.map(({ owner, passed }) => [owner, passed])).toEqual([
      [null, true],
      [null, true],
    ])
    setValue(board.doc, 'cards', idOf('m1'), 'status', 'done', 'ada')
    expect(summaryOf(board, late).measures?.[0]?.passed).toBe(false)
  })

  test('SUM-5 a vote is ranked, ties share a rank, and proposals without dots are named', () => {
    const [vote] = summaryOf(youthHouse()).votes ?? []
    expect(vote?.ranked.map(({ rank, dots, tied }) => [rank, dots, tied])).toEqual([
      [1, 11, false],
      [2, 8, false],
      [3, 6, false],
      [4, 4, true],
      [4, 4, true],
      [6, 3, false],
    ])
    expect(vote?.none).toEqual([{ id: idOf('n16'), state: 'visible', text: 'Et hus midt i sentrum!' }])
  })

  test('SUM-5 a proposal is quoted as it was when the dots were given, and said to have been changed since', () => {
    const board = youthHouse()
    editCardText(board.doc, idOf('n9'), 'To hus midt i sentrum', 'ada')
    const [first, second] = summaryOf(board).votes?.[0]?.ranked ?? []
    expect(first).toMatchObject({ changed: true, proposal: { text: 'Et hus midt i sentrum' } })
    expect(second?.changed).toBe(false)
  })

  test('SUM-6 notes of a theme that has been taken away are in none', () => {
    const board = youthHouse()
    updateTheme(board.doc, idOf('tstay'), { live: false }, 'ada')
    const { themes, figures } = summaryOf(board)
    expect(themes?.themes.map(({ id }) => id)).not.toContain(idOf('tstay'))
    expect(figures.notesWithoutTheme).toContain(idOf('n6'))
  })

  test('SUM-6 the appendix has every visible note once, by area, from the top left', () => {
    const { appendix, figures } = summaryOf(youthHouse())
    expect(appendix?.map(({ area, cards }) => [area?.title, cards.length])).toEqual([
      ['Ønsker', 5],
      ['Snu det', 4],
      ['Forslag', 7],
    ])
    expect(texts(appendix?.[0]?.cards)?.slice(0, 2)).toEqual([
      'Et sted som er åpent når skolen er stengt',
      'Noen å være sammen med uten å måtte ha på skjermen',
    ])
    expect(appendix?.flatMap(({ cards }) => cards)).toHaveLength(figures.visibleNotes)
  })

  test('SUM-6 notes of an area that is gone, and of none, come last', () => {
    const board = youthHouse()
    setValue(board.doc, 'areas', idOf('turn'), 'live', false, 'ada')
    const last = summaryOf(board).appendix?.at(-1)
    expect([last?.area, last?.cards.length]).toEqual([null, 4])
  })
})

describe('what is hidden or gone', () => {
  const everywhere = (board = youthHouse()) => JSON.stringify(summaryOf(board))

  test('SUM-7 a hidden note leaves no word behind: not in themes, votes, sources, pairs or the appendix', () => {
    const board = youthHouse()
    for (const name of ['n9', 'n14']) setValue(board.doc, 'cards', idOf(name), 'hidden', true, 'facilitator')
    const summary = summaryOf(board)
    expect(JSON.stringify(summary)).not.toMatch(/hus midt i sentrum"|ingen voksne på vakt/)
    expect(summary.hidden).toBe(2)
    expect(summary.opposing).toBeUndefined()
    expect(summary.decisions?.[0]?.sources).toContainEqual({ id: idOf('n9'), state: 'hidden' })
  })

  test('SUM-7 neither does one that its writer has taken back', () => {
    const board = youthHouse()
    setCardLive(board.doc, idOf('n9'), false, 'ada')
    expect(everywhere(board)).not.toContain('hus midt i sentrum"')
    expect(summaryOf(board).votes?.[0]?.ranked[0]).toMatchObject({ dots: 11, proposal: { state: 'removed' } })
  })

  test('SUM-7 sums stay when a proposal has been hidden', () => {
    const board = youthHouse()
    setValue(board.doc, 'cards', idOf('n9'), 'hidden', true, 'facilitator')
    const { votes, figures } = summaryOf(board)
    expect(votes?.[0]?.ranked[0]).toEqual({
      proposal: { id: idOf('n9'), state: 'hidden' },
      dots: 11,
      hands: 0,
      rank: 1,
      tied: false,
      changed: false,
    })
    expect(figures.votes[idOf('v1')]?.[idOf('n9')]).toBe(11)
  })

  test('SUM-7 a source that has been erased altogether is still counted as one', () => {
    const board = youthHouse()
    board.doc.getMap('cards').delete(idOf('n10'))
    expect(summaryOf(board).measures?.[0]?.sources).toEqual([{ id: idOf('n10'), state: 'removed' }])
  })

  test('SUM-7 hidden notes of a whole meeting are nowhere', () => {
    expect(everywhere(resourceGroup())).not.toMatch(/Ole, 17|låst dør/)
  })
})

describe('who took part', () => {
  test('SUM-8 groups of one or two are never shown, and the pool only when something is left beside it', () => {
    const board = youthHouse()
    const shown = (perspectives: Record<string, number>) =>
      summaryOf({ ...board, participation: { participants: 12, devices: 9, perspectives } }).participation
    expect(shown({ ungdom: 5, leder: 1, ansatt: 6 })).toEqual({
      participants: 12,
      devices: 9,
      invited: [],
      missing: [],
      fromPaper: 0,
      forSomebody: 0,
      meetings: [],
      perspectives: { ansatt: 6, andre: 6 },
    })
    expect(shown({ ungdom: 2, leder: 1 }).perspectives).toEqual({})
  })
})

test('SUM-9 the report is the same on every replica, whatever order things came in', () => {
  const board = youthHouse()
  setCardTheme(board.doc, idOf('n13'), idOf('tplace'), 'ada')
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(board.doc))
  expect(entityOf(copy, 'cards', idOf('n13'))).not.toBeNull()
  expect(summaryOf({ ...board, doc: copy })).toEqual(summaryOf(board))
})
