import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { type History, histories, problemsAfter } from './histories.ts'

const keptFile = new URL('./keptHistories.json', import.meta.url)

/** The longest history, in things that happen. */
const longest = 60

/** Histories that have failed at some time, in their shortest form; they are lived through first. */
export const keptHistories = (): History[] => JSON.parse(readFileSync(keptFile, 'utf8')) as History[]

export function keep(history: History): void {
  const kept = keptHistories()
  const known = kept.map((one) => JSON.stringify(one))
  if (!known.includes(JSON.stringify(history)))
    writeFileSync(keptFile, `${JSON.stringify([...kept, history], null, 1)}\n`)
}

/** That nothing is wrong after a history. */
export const nothingIsWrong = fc.asyncProperty(histories(longest), async (history) => {
  // Between two histories whatever else runs in this process gets its turn.
  await new Promise((resolve) => setImmediate(resolve))
  const problems = await problemsAfter(history)
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
