import * as v from 'valibot'
import { deepestJson, isDeeperThan } from '../boardFiles/jsonDepth.ts'
import { RoomProblem } from '../rooms/problem.ts'
import type { AppContext } from './context.ts'

/** The JSON body of a request, checked; throws `bad-request` or `invalid-content` with what is wrong. */
export async function checkedBody<Schema extends v.GenericSchema>(
  c: AppContext,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, await jsonBody(c))
  if (!parsed.success) throw new RoomProblem('invalid-content', wrongPlaces(parsed.issues))
  return parsed.output
}

/** The JSON body of a request as it is; throws `bad-request` when it is no JSON. */
export async function jsonBody(c: AppContext): Promise<unknown> {
  const text = await c.req.text()
  if (isDeeperThan(text, deepestJson)) throw new RoomProblem('bad-request', 'the body is too deep')
  try {
    return JSON.parse(text)
  } catch {
    throw new RoomProblem('bad-request', 'the body is not JSON')
  }
}

/**
 * The body of a request as it is, in memory that threads share: a large one is put together once and copied no more, which
 * others would wait for.
 */
export async function fileBody(c: AppContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of c.req.raw.body ?? []) chunks.push(chunk)
  const file = new Uint8Array(new SharedArrayBuffer(chunks.reduce((sum, { length }) => sum + length, 0)))
  let at = 0
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}

/** Where the body is wrong, without quoting it. */
const wrongPlaces = (issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  issues.map((issue) => v.getDotPath(issue) ?? 'the whole').join(', ')
