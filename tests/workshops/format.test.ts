import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { MalformedWorkshop, parseWorkshop } from './format.ts'
import { note, smallFile, vote } from './samples.ts'

const problemsOf = (change: Record<string, unknown>): string[] => {
  try {
    parseWorkshop(smallFile(change))
    return []
  } catch (error) {
    if (error instanceof MalformedWorkshop) return error.problems
    throw error
  }
}

test.each(['hjornet', 'ressursgruppe'])('RUN-1 %s.json is well-formed', async (id) => {
  const workshop = parseWorkshop(JSON.parse(await readFile(new URL(`${id}.json`, import.meta.url), 'utf8')))
  expect(workshop.id).toBe(id)
  expect(workshop.script.every(({ act }) => act !== null)).toBe(true)
})

test.each([
  ['another format', { format: 'samtavle-workshop/2' }, 'format: is not "samtavle-workshop/1"'],
  ['no title', { title: undefined }, 'title: '],
  ['nobody who leads', { people: [] }, 'people: nobody is facilitator'],
  ['a line without a do', { script: [{}] }, 'script.0.do: '],
  [
    'a note without a text',
    { script: [{ do: 'write', area: 'a', private: true, notes: [{ id: 'n', by: 'ada' }] }] },
    'script 1 (write): notes.0.text: ',
  ],
  ['a member that nobody knows', { expect: { visibelNotes: 1 } }, 'expect.visibelNotes: '],
  ['too many dots', { script: [vote('v', { ada: ['x', 'x', 'x'] })] }, 'script 1 (vote): ada gives 3 dots of 2'],
  [
    'a vote on nothing',
    { script: [vote('v', {}, { area: undefined })] },
    'script 1 (vote): a vote is either on cards or on an area',
  ],
])('RUN-1 a file with %s is refused by name', (_what, change, problem) => {
  expect(problemsOf(change).join('\n')).toContain(problem)
})

test.each([
  ['a person', [{ do: 'leave', people: ['nobody'] }], 'script 1 (leave): no person "nobody"'],
  ['an area', [{ do: 'reveal', area: 'b' }], 'script 1 (reveal): no area "b"'],
  ['a card', [{ do: 'hide', card: 'n9' }], 'script 1 (hide): "n9" is not there yet'],
  [
    'a card that is not shown yet',
    [
      { do: 'write', area: 'a', private: true, notes: [note('n1', 'ada', 'x')] },
      { do: 'hide', card: 'n1' },
    ],
    'script 2 (hide): "n1" is not there yet',
  ],
  ['an id that is taken', [lateNote('n1'), lateNote('n1')], 'script: "n1" is made twice'],
])('RUN-2 a file that names %s is refused', (_what, script, problem) => {
  expect(problemsOf({ script, expect: {} })).toContain(problem)
})

function lateNote(id: string) {
  return { do: 'lateNote', by: 'ada', area: 'a', note: note(id, 'ada', 'Mer lys') }
}
