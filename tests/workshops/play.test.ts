import { fileURLToPath } from 'node:url'
import type { Summary } from '@samtavle/shared/summary/summary'
import { expect, test } from 'vitest'
import { parseWorkshop, readWorkshop } from './format.ts'
import { largeWorkshop } from './generated.ts'
import { type Outcome, playWorkshop } from './play.ts'
import type { Readable } from './readable.ts'
import { countedAlone, expectedAlone, withSortedVotes } from './reportAlone.ts'
import { note, smallFile, vote } from './samples.ts'

const allRight: Partial<Outcome> = { ok: true, failed: [], secrecyLeaks: 0, lostAcked: 0 }

test.each([
  ['hjornet', 16],
  ['ressursgruppe', 18],
])('RUN-8, WRK-25 %s comes out as it expects, by its figures and by its report alone', async (id, notes) => {
  const workshop = await readWorkshop(fileURLToPath(new URL(`${id}.json`, import.meta.url)))
  const reports: Summary[] = []
  const keep = async (_: unknown, exports: Readable[]) => {
    reports.push(JSON.parse(exports.find(({ name }) => name === 'json')?.text ?? '{}') as Summary)
  }
  const outcome = await playWorkshop(workshop, { only: null, url: null, keep })
  expect(outcome).toMatchObject({ ...allRight, id, notes, skipped: [] })
  const [report] = reports
  if (!report) throw new Error('there is no report')
  expect(withSortedVotes(countedAlone(report))).toMatchObject(withSortedVotes(expectedAlone(workshop)))
})

test('RUN-9 thirty people, ninety notes and two rounds in nynorsk come out as expected', async () => {
  const outcome = await playWorkshop(largeWorkshop(30), { only: null, url: null })
  expect(outcome).toMatchObject({ ...allRight, notes: 90, skipped: [] })
})

test('RUN-10 people write openly, go, come later and come back', async () => {
  const workshop = parseWorkshop(
    smallFile({
      areas: [
        { id: 'a', title: 'Ideer' },
        { id: 'b', title: 'Mer' },
      ],
      script: [
        {
          do: 'write',
          area: 'b',
          private: false,
          notes: [note('n1', 'ada', 'Åpent for alle'), note('n2', 'bo', 'Åpent for alle')],
        },
        {
          do: 'write',
          area: 'a',
          private: true,
          notes: [note('n3', 'ada', 'Bare mitt'), note('n4', 'bo', 'Bare vårt')],
        },
        { do: 'leave', people: ['bo'] },
        { do: 'offline', by: 'ada', area: 'a', notes: [note('n5', 'ada', 'For seint til å bli med')] },
        { do: 'restart' },
        { do: 'reveal', area: 'a' },
        { do: 'join', people: ['bo', 'eli'] },
        { do: 'hide', card: 'n4' },
        vote('v1', { ada: [], bo: ['n5'], eli: ['n3', 'n5'], siv: ['n3'] }, { perCard: 1 }),
        vote('v2', { ada: ['n1'] }, { area: undefined, on: ['n1', 'n2'], secret: false }),
        { do: 'restart' },
      ],
      expect: {
        visibleNotes: 4,
        hidden: ['n4'],
        textsAbsentFromExports: ['Bare vårt'],
        votes: { v1: { n3: 2, n5: 2 }, v2: { n1: 1 } },
        voters: { v1: 3, v2: 1 },
        ties: { v1: [['n3', 'n5']], v2: [] },
        perspectives: { ungdom: 3 },
      },
    }),
  )
  expect(await playWorkshop(workshop, { only: null, url: null })).toMatchObject({ ...allRight, notes: 5 })
})

test('RUN-11 what does not come out as expected is named', async () => {
  const wrong = { visibleNotes: 3, votes: { v1: { n1: 3, n2: 2 } }, textsAbsentFromExports: ['benker'] }
  const outcome = await playWorkshop(parseWorkshop(smallFile({ expect: wrong })), { only: null, url: null })
  expect(outcome.ok).toBe(false)
  expect(outcome.failed).toEqual([
    'visibleNotes: expected 3, found 2',
    'votes.v1: expected {"n1":3,"n2":2}, found {"n1":3,"n2":1}',
    '"benker" is in the export html, docx, md, csv, xlsx, json, board.svg, board.json',
  ])
})

test('RUN-3 nothing is played of a script that holds an unknown do', async () => {
  const workshop = parseWorkshop(smallFile({ script: [{ do: 'dance' }], expect: {} }))
  const outcome = await playWorkshop(workshop, { only: null, url: null })
  expect(outcome).toMatchObject({ ok: false, failed: ['script 1: unknown do "dance"'], checks: 0 })
})
