import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { type ActName, actSchemas, type Entry } from './acts.ts'
import { referenceProblems } from './references.ts'
import { type Workshop, workshopFileSchema } from './workshop.ts'

/** A file that is no workshop; `problems` name each place and what is wrong there. */
export class MalformedWorkshop extends Error {
  override name = 'MalformedWorkshop'
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('; '))
    this.problems = problems
  }
}

/** Reads and checks a file; rejects with {@link MalformedWorkshop}, or with the disk's error when it cannot be read. */
export async function readWorkshop(path: string): Promise<Workshop> {
  const text = await readFile(path, 'utf8')
  try {
    return parseWorkshop(JSON.parse(text))
  } catch (error) {
    throw error instanceof SyntaxError ? new MalformedWorkshop([`not JSON: ${error.message}`]) : error
  }
}

/** Checks a workshop; throws {@link MalformedWorkshop}. */
export function parseWorkshop(input: unknown): Workshop {
  const parsed = v.safeParse(workshopFileSchema, input)
  if (!parsed.success) throw new MalformedWorkshop(parsed.issues.map((issue) => describe(issue, '')))
  const problems: string[] = []
  const script = parsed.output.script.map((line, i) => parseEntry(line, i + 1, problems))
  const workshop: Workshop = { ...parsed.output, script }
  if (problems.length === 0) problems.push(...referenceProblems(workshop))
  if (problems.length > 0) throw new MalformedWorkshop(problems)
  return workshop
}

const isActName = (name: string): name is ActName => Object.hasOwn(actSchemas, name)

function parseEntry(input: { do: string }, line: number, problems: string[]): Entry {
  if (!isActName(input.do)) return { line, name: input.do, act: null }
  const parsed = v.safeParse(actSchemas[input.do], input)
  if (parsed.success) return { line, name: input.do, act: parsed.output }
  problems.push(...parsed.issues.map((issue) => describe(issue, `script ${line} (${input.do})`)))
  return { line, name: input.do, act: null }
}

function describe(issue: v.BaseIssue<unknown>, place: string): string {
  const path = v.getDotPath(issue)
  return [place, path, issue.message].filter(Boolean).join(': ')
}
