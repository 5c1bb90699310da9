import { expect, test } from 'vitest'
import type { Expect, Figures } from './expectation.ts'
import { compareFigures, ordered, translated } from './figures.ts'
import { FileIds } from './fileIds.ts'

const ids = new FileIds(['n1', 'n2', 'n3', 'v1', 't1'])
for (const id of ['n1', 'n2', 'n3', 'v1', 't1']) ids.bind(id, `real-${id}`)

const differences = (wanted: Expect, figures: Figures): (string | null)[] =>
  compareFigures(ordered(wanted, ids), ordered(translated(figures, ids), ids), new Set(['glossary'])).flatMap(
    ({ difference }) => difference ?? [],
  )

test('RUN-18 real ids are translated and put in the order of the file', () => {
  const wanted: Expect = {
    hidden: ['n2', 'n1'],
    notesWithoutTheme: ['n1', 'n3'],
    themes: { t1: 2 },
    ties: { v1: [['n1', 'n2']] },
  }
  const figures: Figures = {
    hidden: ['real-n1', 'real-n2'],
    notesWithoutTheme: ['real-n3', 'real-n1'],
    themes: { 'real-t1': 2 },
    ties: { 'real-v1': [['real-n2', 'real-n1']] },
  }
  expect(differences(wanted, figures)).toEqual([])
})

test('RUN-18 cards that a vote does not name have no dots', () => {
  const wanted: Expect = { votes: { v1: { n1: 2, n2: 0 } } }
  expect(differences(wanted, { votes: { 'real-v1': { 'real-n1': 2, 'real-n3': 0 } } })).toEqual([])
  expect(differences(wanted, { votes: { 'real-v1': { 'real-n1': 2, 'real-n3': 1 } } })).toHaveLength(1)
  expect(differences(wanted, { votes: {} })).toEqual(['votes.v1: the summary has no such round'])
})

test('RUN-18 only what is expected is compared, and what nobody made is not overlooked', () => {
  expect(differences({ visibleNotes: 3 }, { visibleNotes: 4, decisions: 1 })).toEqual([
    'visibleNotes: expected 3, found 4',
  ])
  expect(differences({ perspectives: { andre: 3 } }, { perspectives: { andre: 3, ungdom: 1 } })).toHaveLength(1)
  expect(differences({ themes: { t1: 2 } }, { themes: { 'real-t1': 2, twice: 2 } })).toEqual([
    'themes.[twice]: expected nothing, found 2',
  ])
  expect(differences({ measures: 0, glossary: 1 }, {})).toEqual(['measures: expected 0, found nothing'])
})
