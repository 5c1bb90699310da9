import type { Problem, ProblemCode } from '@samtavle/shared/protocol/problems'

/** The server said no, by name; the interface has a sentence for each code. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly code: ProblemCode
  readonly status: number

  constructor(code: ProblemCode, status: number) {
    super(code)
    this.code = code
    this.status = status
  }
}

/** No answer came: no network, no server, or it took too long. Trying again later may help. */
export class NoContact extends Error {
  override name = 'NoContact'
}

/** What went wrong by its name, for which the interface has a sentence. */
export const failureName = (failure: unknown): string =>
  failure instanceof ProblemError ? failure.code : failure instanceof NoContact ? 'no-contact' : 'other'

const patienceMs = 15_000

/**
 * Asks the server and answers with the JSON it gives (null for an empty answer).
 * Rejects with {@link ProblemError} or {@link NoContact}, nothing else.
 */
export async function request<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await send(path, {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  })
  const text = await response.text().catch(() => {
    throw new NoContact()
  })
  if (!response.ok) throw problemOf(response.status, text)
  return parse(text) as Answer
}

/** A file takes its time on a busy server. */
const filePatienceMs = 120_000

/** Asks for a file. Rejects as {@link request} does. */
export async function requestFile(path: string, body: unknown): Promise<Blob> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(filePatienceMs),
  })
  if (!response.ok) throw problemOf(response.status, await response.text().catch(() => ''))
  return response.blob().catch(() => {
    throw new NoContact()
  })
}

/** Sends a file as it is and answers with the JSON it gives. Rejects as {@link request} does. */
export async function requestWithFile<Answer>(
  path: string,
  file: Blob,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await send(path, {
    method: 'POST',
    headers,
    body: file,
    signal: AbortSignal.timeout(filePatienceMs),
  })
  const text = await response.text().catch(() => {
    throw new NoContact()
  })
  if (!response.ok) throw problemOf(response.status, text)
  return parse(text) as Answer
}

/** Opens an answer that goes on for as long as the connection holds. Rejects as {@link request} does. */
export async function openStream(path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const response = await send(path, { headers: { accept: 'text/event-stream' }, cache: 'no-store', signal })
  if (!response.ok) throw problemOf(response.status, await response.text().catch(() => ''))
  if (!response.body) throw new NoContact()
  return response.body
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch {
    throw new NoContact()
  }
}

/** A proxy between us and the server answers in its own words: a gateway's error counts as no contact. */
function problemOf(status: number, text: string): ProblemError | NoContact {
  const problem = parse(text) as Partial<Problem> | null
  if (problem?.code) return new ProblemError(problem.code, status)
  return status >= 502 && status <= 504 ? new NoContact() : new ProblemError('server-error', status)
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return null
  }
}
