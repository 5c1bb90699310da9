import { startBroken } from './brokenServer.ts'

/** A server that tells everybody what somebody has just written for themselves, beside the numbers that it sends them. */
const drafts: string[] = []

await startBroken({
  inFront: async (request, real) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'PUT' && pathname.includes('/drafts/')) drafts.push((await request.clone().json()).text)
    const answer = await real(request)
    return pathname.endsWith('/events') && answer.body ? new Response(answer.body.pipeThrough(leak()), answer) : answer
  },
})

function leak(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      const told = new TextDecoder().decode(chunk).replaceAll('{"here":', `{"latest":${JSON.stringify(drafts)},"here":`)
      controller.enqueue(new TextEncoder().encode(told))
    },
  })
}
