import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { methodOf } from '@samtavle/shared/file/methodOf'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { routes } from '@samtavle/shared/protocol/routes'
import { type BoardId, makeId } from '@samtavle/shared/schema/ids'
import { ProblemError, request } from './http.ts'

/** A method of one's own, as this browser keeps it: the file of a board on which nothing is written. */
export interface OwnMethod {
  id: string
  /** When it was kept, in ms by this device's clock. */
  at: number
  file: BoardFile
}

/** How many this browser keeps, and of how many code units each as text: what browsers give one site is about 5 MB. */
export const ownMethodLimits = { methods: 20, size: 150_000 } as const

const prefix = 'samtavle.method.'

/** All of them, the newest first. What cannot be read any more is left out. */
export function ownMethods(): OwnMethod[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []
  return keys.flatMap(readMethod).sort((one, other) => other.at - one.at)
}

/** The method that a board makes, kept in this browser. Rejects as requests do, and as {@link keepOwnMethod} throws. */
export async function keepBoardAsMethod(boardId: BoardId): Promise<OwnMethod> {
  return keepOwnMethod(await request('GET', routes.methodJson(boardId)))
}

/** The method in a file, kept in this browser; a file of a whole board gives its method. Rejects like {@link keepOwnMethod}. */
export async function keepMethodFile(file: File): Promise<OwnMethod> {
  if (file.size > 20 * ownMethodLimits.size) throw new ProblemError('too-large', 413)
  const text = await file.text()
  return keepOwnMethod(attempt(() => JSON.parse(text) as unknown))
}

/**
 * Keeps a method. Throws `invalid-board` for what is none, `too-large` for one of too much text, `limit-reached` when there
 * are as many as may be kept, and `not-stored` where the browser keeps nothing.
 */
export function keepOwnMethod(input: unknown): OwnMethod {
  const checked = readBoardFile(input)
  if ('problem' in checked) throw new ProblemError('invalid-board', 422)
  if (ownMethods().length >= ownMethodLimits.methods) throw new ProblemError('limit-reached', 409)
  const method = { id: makeId(), at: Date.now(), file: methodOf(checked.file) }
  putOwnMethod(method)
  return method
}

/** Writes a method that is known, under another title or after it was removed. Throws `too-large` and `not-stored`. */
export function putOwnMethod(method: OwnMethod): void {
  const json = JSON.stringify(method)
  if (json.length > ownMethodLimits.size) throw new ProblemError('too-large', 413)
  const isKept = attempt(() => {
    localStorage.setItem(prefix + method.id, json)
    return true
  })
  if (!isKept) throw new ProblemError('not-stored', 507)
}

export function dropOwnMethod(id: string): void {
  attempt(() => localStorage.removeItem(prefix + id))
}

function readMethod(key: string): OwnMethod[] {
  const stored = attempt(() => JSON.parse(localStorage.getItem(key) ?? '') as Partial<OwnMethod> | null)
  const checked = readBoardFile(stored?.file)
  if ('problem' in checked || typeof stored?.at !== 'number') return []
  return [{ id: key.slice(prefix.length), at: stored.at, file: checked.file }]
}

/** Storage may be forbidden, full, or hold what somebody else has put there. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}
