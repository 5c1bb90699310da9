import { parentPort } from 'node:worker_threads'
import { carryOut, type Order } from './order.ts'

export interface OrderRequest {
  id: number
  order: Order
}

export type OrderReply = { id: number; file: Uint8Array } | { id: number; failure: string }

/** The thread in which files are made, in the order in which they were asked for. */
function serve(port: NonNullable<typeof parentPort>): void {
  let last = Promise.resolve()
  port.on('message', ({ id, order }: OrderRequest) => {
    last = last.then(async () => {
      const reply = await attempt(id, order)
      port.postMessage(reply, 'file' in reply ? ownBuffers(reply.file) : [])
    })
  })
}

/** What can be handed over without a copy: bytes that share their buffer with nothing else. */
function ownBuffers({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

/** Failures by name only: their messages may quote a note. */
async function attempt(id: number, order: Order): Promise<OrderReply> {
  try {
    return { id, file: await carryOut(order) }
  } catch (failure) {
    return { id, failure: failure instanceof Error ? failure.name : 'Error' }
  }
}

if (parentPort) serve(parentPort)
