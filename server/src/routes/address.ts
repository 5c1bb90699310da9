import { getConnInfo } from '@hono/node-server/conninfo'
import type { AppContext } from './context.ts'

/** The address of whoever asks; behind a proxy that is trusted, the last one that it has seen. */
export function addressOf(c: AppContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? getConnInfo(c).remote.address ?? ''
}
