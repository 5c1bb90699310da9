import { limits } from '@samtavle/shared/schema/limits'
import { startBroken } from './brokenServer.ts'

/** A server that gives everybody all the dots there are, whatever the facilitator has said. */
await startBroken({
  inFront: async (request, real) => {
    if (request.method !== 'POST' || !request.url.endsWith('/commands')) return real(request)
    const command = await request.clone().json()
    if (command.type !== 'openRound') return real(request)
    const generous = JSON.stringify({ ...command, budget: limits.dots, perCard: null })
    return real(new Request(request.url, { method: 'POST', headers: request.headers, body: generous }))
  },
})
