/** One event of a `text/event-stream`. */
export interface StreamEvent {
  name: string
  data: string
}

/**
 * Reads a `text/event-stream` to its end. `onEvent` gets each event, `onSound` is called for everything that arrives, also
 * the comments with which a server keeps a quiet stream open (an EventSource keeps those to itself).
 */
export async function readEventStream(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: StreamEvent) => void,
  onSound: () => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let unread = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    onSound()
    const blocks = `${unread}${decoder.decode(value, { stream: true })}`.split(/\r?\n\r?\n/)
    unread = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parseBlock(block)
      if (event) onEvent(event)
    }
  }
}

function parseBlock(block: string): StreamEvent | null {
  let name = 'message'
  const data: string[] = []
  for (const line of block.split(/\r?\n/)) {
    const [, field, value] = /^(event|data): ?(.*)$/.exec(line) ?? []
    if (field === 'event') name = value ?? ''
    if (field === 'data') data.push(value ?? '')
  }
  return data.length > 0 ? { name, data: data.join('\n') } : null
}
