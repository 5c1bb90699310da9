import { summaryDocx } from '@samtavle/server/export/docx'
import { summaryPdf } from '@samtavle/server/export/pdf'
import { summaryXlsx } from '@samtavle/server/export/xlsx'
import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { describe, expect, test } from 'vitest'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { readPdf } from './readPdf.ts'
import { readZip, sheetCells, wordParagraphs } from './readZip.ts'

/** The figures of these reports are those that the workshops of the same names expect. */
const reports: [string, Summary][] = [
  ['youthHouse', summaryOf(youthHouse())],
  ['resourceGroup', summaryOf(resourceGroup())],
]

const texts = async (format: 'docx' | 'pdf', summary: Summary): Promise<string> => {
  const lines =
    format === 'docx'
      ? wordParagraphs(readZip(await summaryDocx(summary, null)))
      : readPdf(await summaryPdf(summary, null)).pages
  return lines.join('\n').replace(/\s+/g, ' ')
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1

/** Proposals of all rounds with their dots, and how many of them have as many as another. */
function votesIn({ votes = [] }: Summary) {
  const ranked = votes.flatMap((vote) => vote.ranked)
  return {
    ranked: ranked.map(({ proposal, dots }) => [proposal.state === 'visible' ? proposal.text : '', dots] as const),
    none: votes.flatMap(({ none }) => none).length,
    tied: ranked.filter(({ tied }) => tied).length,
  }
}

describe.each(reports)('%s', (_name, summary) => {
  const { figures } = summary
  const words = summaryWords[summary.locale]
  const { ranked, none, tied } = votesIn(summary)

  test.each(['docx', 'pdf'] as const)('EXP-37 the numbers in %s are the figures', async (format) => {
    const paper = await texts(format, summary)
    const glance = [
      words.notes(figures.visibleNotes),
      words.themeCount(Object.keys(figures.themes).length),
      words.decisionCount(figures.decisions),
      words.measureCount(figures.measures),
    ]
    for (const count of glance.filter((one) => !one.startsWith('0'))) expect(paper).toContain(count)
    expect(timesIn(paper, words.noOwner)).toBe(figures.measuresWithoutOwner)
    expect(timesIn(paper, ` ${words.tied} `)).toBe(tied)
    const voted = paper.slice(Math.max(0, paper.lastIndexOf(words.votes)))
    for (const [text, dots] of ranked) {
      const row = voted.slice(voted.indexOf(text) + text.length, voted.indexOf(text) + text.length + 60)
      expect(row, text).toMatch(new RegExp(`^[^\\d]*${dots}\\b`))
    }
  })

  test('EXP-37 the numbers in Excel are the figures, as numbers', async () => {
    const sheets = sheetCells(readZip(await summaryXlsx(summary)))
    const rows = (name: string) => (sheets.get(name.slice(0, 31)) ?? []).slice(1)
    expect(rows(words.appendix)).toHaveLength(figures.visibleNotes)
    expect(rows(words.decisions)).toHaveLength(figures.decisions)
    expect(rows(words.measures)).toHaveLength(figures.measures)
    expect(rows(words.measures).filter((row) => row[1]?.value === words.noOwner)).toHaveLength(
      figures.measuresWithoutOwner,
    )
    expect(rows(words.glossary)).toHaveLength(figures.glossary)
    const dots = rows(words.dots).map((row) => [Number(row[3]?.value), row[3]?.type])
    const sorted = (list: number[]) => list.sort((a, b) => a - b)
    expect(sorted(dots.map(([n]) => n as number))).toEqual(
      sorted([...ranked.map(([, n]) => n), ...Array(none).fill(0)]),
    )
    expect(sorted(Object.values(figures.votes).flatMap((round) => Object.values(round)))).toEqual(
      sorted(dots.map(([n]) => n as number)),
    )
    expect(dots.every(([, type]) => type === 'n')).toBe(true)
  })
})

test('EXP-39 the headings over a table are on the page on which it begins, wherever on it they come', async () => {
  const board = youthHouse()
  for (let n = 0; n < 24; n += 2) {
    const fixed = Array.from({ length: n }, (_, i) => `Ramme ${i + 1}`)
    const session = { ...board.session, brief: { ...board.session.brief, fixed } }
    const { pages } = readPdf(await summaryPdf(summaryOf({ ...board, session }), null))
    const page = pages.find((text) => text.includes('Slik fordelte prikkene seg')) ?? ''
    expect(page.slice(page.indexOf('Slik fordelte')), `${n} lines on`).toMatch(/Runde 1[\s\S]*Forslag/)
  }
})
