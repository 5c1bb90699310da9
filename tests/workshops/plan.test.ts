import { expect, test } from 'vitest'
import { knownDos } from './do/table.ts'
import { parseWorkshop } from './format.ts'
import { planOf, UnknownDo } from './plan.ts'
import { note, smallFile, vote } from './samples.ts'

const proposal = { do: 'propose', by: 'ada', id: 'p1', text: 'Hva er et godt torg?' }
const withProposal = parseWorkshop(
  smallFile({
    script: [
      ...(smallFile().script as unknown[]),
      proposal,
      vote('v2', { ada: ['p1'] }, { area: undefined, on: ['p1', 'n1'] }),
      { do: 'measure', id: 'm1', text: 'Spør ungdommene', owner: 'Ada', due: null, sources: ['p1', 'n2'] },
    ],
    expect: {
      visibleNotes: 2,
      problemVersions: 2,
      votes: { v1: { n1: 3 }, v2: { p1: 1 } },
      voters: { v2: 1 },
      glossary: 0,
    },
  }),
)

/** A runner that does not play one of the dos yet. */
const withoutProposals = knownDos.filter((name) => name !== 'propose')

test('RUN-3 a do that is not played is named', () => {
  expect(() => planOf(withProposal, withoutProposals, null)).toThrow(new UnknownDo('script 5: unknown do "propose"'))
  const strange = parseWorkshop(smallFile({ script: [{ do: 'dance' }], expect: {} }))
  expect(() => planOf(strange, knownDos, null)).toThrow('unknown do "dance"')
  expect(planOf(strange, knownDos, knownDos).skipped).toEqual(['script 1 (dance): not asked for'])
})

test('RUN-4 what depends on skipped dos is skipped and reported', () => {
  const { entries, expect: left, optional, skipped } = planOf(withProposal, knownDos, withoutProposals)
  expect(entries.map(({ line }) => line)).toEqual([1, 2, 3, 4, 7])
  expect(entries.at(-1)?.act).toMatchObject({ do: 'measure', sources: ['n2'] })
  expect(left).toEqual({ visibleNotes: 2, votes: { v1: { n1: 3 } }, voters: {}, glossary: 0 })
  expect([...optional]).toEqual(['problemVersions'])
  expect(skipped).toEqual([
    'script 5 (propose): not asked for',
    'script 6 (vote): v2 is about p1, made by skipped dos',
    'script 7 (measure): source p1 is made by a skipped do and left out',
    'expect.problemVersions: fed by propose',
    'expect.votes.v2: what it counts is skipped',
    'expect.voters.v2: what it counts is skipped',
  ])
})

test('RUN-4 drafts that are never shown are not there to be sorted', () => {
  const script = [
    { do: 'write', area: 'a', private: true, notes: [note('n1', 'ada', 'Trær')] },
    { do: 'reveal', area: 'a' },
    { do: 'themes', themes: [{ id: 't1', title: 'Grønt', definition: '', cards: ['n1'] }] },
  ]
  const workshop = parseWorkshop(smallFile({ script, expect: { themes: { t1: 1 }, decisions: 0 } }))
  const { entries, expect: left } = planOf(workshop, knownDos, ['write', 'themes'])
  expect(entries.at(-1)?.act).toMatchObject({ themes: [{ cards: [] }] })
  expect(left).toEqual({ decisions: 0 })
})
