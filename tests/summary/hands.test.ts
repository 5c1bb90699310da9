import { summaryHtml } from '@samtavle/server/export/html'
import { summaryMarkdown } from '@samtavle/server/export/markdown'
import { createResult } from '@samtavle/shared/schema/result'
import { expect, test } from 'vitest'
import { idOf } from '../boards/buildBoard.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'

test('MTG-11 hands have a column of their own in the report, and change no rank', () => {
  const board = youthHouse()
  const options = [
    { card: idOf('n1'), dots: 4, text: 'Et hus' },
    { card: idOf('n2'), dots: 2, text: 'En buss', hands: 19 },
    { card: idOf('n3'), dots: 0, text: 'En hall', hands: 17 },
  ]
  const data = { title: 'Valget', budget: 2, voters: 3, secret: true, abstained: 2, closedAt: 9, options }
  createResult(board.doc, { id: idOf('hands'), kind: 'dots', data }, 'server')
  const summary = summaryOf(board)
  const vote = summary.votes?.at(-1)
  expect(vote?.ranked.map(({ dots, hands, rank }) => [rank, dots, hands])).toEqual([
    [1, 4, 0],
    [2, 2, 19],
    [3, 0, 17],
  ])
  expect(vote).toMatchObject({ voters: 3, abstained: 2, none: [] })
  for (const text of [summaryMarkdown(summary), summaryHtml(summary)]) {
    expect(text).toContain('Håndsopprekning')
    expect(text).toContain('2 sto over')
  }
})
