import { pause } from './eventually.ts'

/** One event of a `text/event-stream`. */
export interface StreamedEvent {
  name: string
  data: string
}

/** Reads the events of a stream's body until it ends. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamedEvent> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true }).replaceAll('\r', '')
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const event = parseEvent(rest.slice(0, end))
      rest = rest.slice(end + 2)
      if (event) yield event
    }
  }
}

/** One block of the stream; null when it carries no data (a comment that keeps the line open). */
function parseEvent(block: string): StreamedEvent | null {
  let name = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim()
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
  }
  return data.length > 0 ? { name, data: data.join('\n') } : null
}

/** How long after the end of a stream it is opened again, in ms. */
const retryMs = 150

/**
 * Follows a stream as a browser does: opens it again when it ends or the server is away, until `signal` aborts.
 * An answer that says no (4xx other than 429) ends it.
 */
export async function followEvents(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  heard: (event: StreamedEvent) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch(url, { headers: { ...headers, accept: 'text/event-stream' }, signal })
      if (response.status >= 400 && response.status < 500 && response.status !== 429) return
      if (response.status === 200 && response.body) for await (const event of readEvents(response.body)) heard(event)
    } catch (error) {
      if (!signal.aborted && !isNetworkFailure(error)) throw error
    }
    if (!signal.aborted) await pause(retryMs)
  }
}

/** What `fetch` rejects with, and a body ends with, when the other side is gone. */
const isNetworkFailure = (error: unknown): boolean => error instanceof TypeError && error.cause !== undefined
