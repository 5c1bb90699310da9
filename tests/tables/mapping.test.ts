import { summaryCsv } from '@samtavle/server/export/csv'
import { readTable } from '@samtavle/server/tables/readTable'
import { notesFrom } from '@samtavle/shared/file/tableNotes'
import { describe, expect, it } from 'vitest'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'

/** What is made of a file as it is suggested. */
function notesIn(file: string) {
  const table = readTable(new TextEncoder().encode(file), 0)
  if ('problem' in table) throw new Error(table.problem)
  return notesFrom(table, table.suggested)
}

describe('columns as notes', () => {
  it('IMP-8 columns are known by their usual names: as Mural, forms and Norwegian sheets call them', () => {
    const mural = 'ID,Text,BG Color,Area,Votes\n1,Flere benker,#FFEB3B,Ute,2\n2,Et tak,#FFEB3B,,0'
    expect(notesIn(mural).notes).toEqual([
      { text: 'Flere benker', area: 'Ute', theme: '' },
      { text: 'Et tak', area: '', theme: '' },
    ])
    expect(notesIn('Område;Tema;Lapp\nInne;Lys;Varme lamper').notes).toEqual([
      { text: 'Varme lamper', area: 'Inne', theme: 'Lys' },
    ])
  })

  it('IMP-8 without a heading the column that says most is the text', () => {
    expect(notesIn('1\tEt sted å være om kvelden\n2\tLys i løypa').notes.map(({ text }) => text)).toEqual([
      'Et sted å være om kvelden',
      'Lys i løypa',
    ])
  })

  it('IMP-9 every cell can be a note, in the area that heads its column, as in grids of Miro', () => {
    const rows = [
      ['Behold', 'Slutt med'],
      ['Møteplassen', 'Skjema'],
      ['', 'Kø'],
    ]
    const { notes } = notesFrom({ rows, numbers: [1, 2, 3] }, { heading: true, text: 'cells', area: null, theme: null })
    expect(notes.map(({ text, area }) => [text, area])).toEqual([
      ['Møteplassen', 'Behold'],
      ['Skjema', 'Slutt med'],
      ['Kø', 'Slutt med'],
    ])
  })

  it('IMP-10 rows of which no note is made are named with their number and why', () => {
    expect(notesIn(`Tekst\tTema\n\tx\n\n${'y'.repeat(2001)}\t\nz\t`)).toEqual({
      notes: [{ text: 'z', area: '', theme: '' }],
      skipped: [
        { row: 2, why: 'empty' },
        { row: 4, why: 'too-long' },
      ],
    })
  })

  it('IMP-11 our own report as CSV comes back with every note, in its area and theme', () => {
    const summary = summaryOf(youthHouse())
    const csv = summaryCsv(summary)
    const { notes } = notesIn(csv)
    const expected = summary.appendix?.flatMap(({ cards }) => cards.map(({ text }) => text)) ?? []
    expect(notes.map(({ text }) => text)).toEqual(expect.arrayContaining(expected))
    for (const { title, cards } of summary.themes?.themes ?? []) {
      const themed = notes.filter(({ theme }) => theme === title).map(({ text }) => text)
      expect(themed.sort()).toEqual(cards.map(({ text }) => text).sort())
    }
  })
})
