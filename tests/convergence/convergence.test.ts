import type { BoardStore } from '@samtavle/server/storage/boardStore'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, problemsAfter } from './histories.ts'
import { keptHistories, nothingIsWrong } from './property.ts'

/** How many histories, and the seed that they come from. */
const sample = { numRuns: 2000, seed: 20_261_121 }

test('CNV-1 CNV-2 CNV-3 CNV-4 CNV-5 CNV-6 CNV-7 CNV-8 CNV-9 CNV-13 CNV-20 CNV-21 CNV-22 CNV-23 CNV-24 after any history nothing is lost, doubled, divided or told to others', {
  timeout: 240_000,
}, async () => {
  await fc.assert(nothingIsWrong, { ...sample, examples: keptHistories().map((history) => [history]) })
})

test('CNV-10 histories notice a disk that forgets', { timeout: 60_000 }, async () => {
  let noticed = 0
  for (const history of fc.sample(histories(40), { numRuns: 20, seed: 1 })) {
    const problems = await problemsAfter(history, forgetful).catch((cannotBeLoaded: Error) => [cannotBeLoaded.message])
    if (problems.length > 0) noticed++
  }
  expect(noticed).toBeGreaterThan(10)
})

/** Says that it has committed, and every second time it has not. */
function forgetful(store: BoardStore): BoardStore {
  let commits = 0
  return {
    ...store,
    commit: (boardId, writes) => (++commits % 2 === 0 ? store.commit(boardId, []) : store.commit(boardId, writes)),
  }
}
