import * as v from 'valibot'
import { figuresSchema } from './expectation.ts'
import { compareFigures, ordered, translated } from './figures.ts'
import { unescaped } from './heard.ts'
import type { Meeting } from './meeting.ts'
import type { Plan } from './plan.ts'
import type { Readable } from './readable.ts'

/** Compares the figures of the summary with what the file expects. */
export function checkFigures({ checks, ids }: Meeting, { expect, optional }: Plan, exports: Readable[]): void {
  const summary = JSON.parse(exports.find(({ name }) => name === 'json')?.text ?? '{}') as { figures?: unknown }
  const figures = v.safeParse(figuresSchema, summary.figures)
  checks.check(figures.success ? null : `summary.json: figures: ${v.summarize(figures.issues)}`)
  if (!figures.success) return
  const found = ordered(translated(figures.output, ids), ids)
  for (const { difference } of compareFigures(ordered(expect, ids), found, optional)) checks.check(difference)
}

/** Looks in every export for texts that none may hold. */
export function checkAbsentTexts({ checks }: Meeting, { expect }: Plan, exports: Readable[]): void {
  for (const text of expect.textsAbsentFromExports ?? []) {
    const holders = new Set(exports.filter((one) => unescaped(one.text).includes(text)).map(({ name }) => name))
    checks.check(holders.size === 0 ? null : `"${text}" is in the export ${[...holders].join(', ')}`)
  }
}
